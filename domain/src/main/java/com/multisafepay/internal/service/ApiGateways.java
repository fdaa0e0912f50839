package com.multisafepay.internal.service;

import com.multisafepay.client.api.GatewaysApi;
import com.multisafepay.customer.Country;
import com.multisafepay.gateway.Gateway;
import com.multisafepay.gateway.GatewayFilter;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.gateway.Gateways;
import com.multisafepay.internal.wire.AccountWire;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Payment methods over the generated interface. */
final class ApiGateways implements Gateways {

    private final GatewaysApi api;
    private final @Nullable String language;

    ApiGateways(GatewaysApi api, @Nullable String language) {
        this.api = api;
        this.language = language;
    }

    @Override
    public List<Gateway> list() {
        return list(GatewayFilter.ALL);
    }

    @Override
    public List<Gateway> list(GatewayFilter filter) {
        Objects.requireNonNull(filter, "filter");
        return Reading.of(
                api.listGateways(
                        filter.coupons() ? "coupons" : null,
                        filter.country().map(Country::code).orElse(null),
                        language),
                AccountWire::gateways);
    }

    @Override
    public Gateway get(GatewayId id) {
        Objects.requireNonNull(id, "id");
        return Reading.of(api.getGateway(id.value(), language), AccountWire::gateway);
    }
}
