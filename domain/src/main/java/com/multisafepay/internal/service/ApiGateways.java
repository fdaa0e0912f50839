package com.multisafepay.internal.service;

import com.multisafepay.client.api.GatewaysApi;
import com.multisafepay.customer.Country;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.gateway.Gateway;
import com.multisafepay.gateway.GatewayFilter;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.gateway.Gateways;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Payment methods over the generated interface. */
public final class ApiGateways implements Gateways {

    private final GatewaysApi api;
    private final @Nullable String language;

    /**
     * The service.
     *
     * @param api the generated interface
     * @param language language of the API's messages, null for its default
     */
    public ApiGateways(GatewaysApi api, @Nullable String language) {
        this.api = api;
        this.language = language;
    }

    @Override
    public List<Gateway> list() {
        return list(GatewayFilter.ALL);
    }

    @Override
    public List<Gateway> list(GatewayFilter filter) {
        List<com.multisafepay.client.model.Gateway> data = api.listGateways(
                        filter.coupons() ? "coupons" : null,
                        filter.country().map(Country::code).orElse(null),
                        language)
                .getData();
        return data == null
                ? List.of()
                : data.stream().map(ApiGateways::gateway).toList();
    }

    @Override
    public Gateway get(GatewayId id) {
        return gateway(api.getGateway(id.value(), language).getData());
    }

    private static Gateway gateway(com.multisafepay.client.model.@Nullable Gateway wire) {
        if (wire == null || wire.getId() == null) {
            throw new AnswerNotUnderstoodException("it lacks data.id", null, null);
        }
        String description = wire.getDescription();
        return new Gateway(
                GatewayId.of(wire.getId()),
                description == null ? "" : description,
                "coupon".equalsIgnoreCase(wire.getType()));
    }
}
