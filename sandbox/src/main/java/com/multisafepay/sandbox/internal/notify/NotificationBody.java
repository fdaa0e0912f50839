package com.multisafepay.sandbox.internal.notify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.ContractBreaches;
import com.multisafepay.sandbox.internal.api.Json;
import com.multisafepay.sandbox.internal.contract.ContractSchema;
import com.multisafepay.sandbox.internal.contract.GatewayTable;
import com.multisafepay.sandbox.internal.contract.Violation;
import com.multisafepay.sandbox.internal.order.OrderView;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The body of a notification: the order as a look-up tells it, without the envelope, its accounts masked. */
public final class NotificationBody {
    private static final List<String> ACCOUNTS = List.of("account_iban", "account_id");
    private static final Pattern ACCOUNT = Pattern.compile("(?:\\*+ ?|[A-Z]{2}[0-9]{2}[A-Z0-9 ]*)([A-Z0-9]{4})");

    private final OrderView view;
    private final Optional<ContractSchema> schema;
    private final ContractBreaches breaches;

    /** Bodies that name payment methods as their table does and keep a schema; what does not is put on record. */
    public NotificationBody(GatewayTable gateways, Optional<ContractSchema> schema, ContractBreaches breaches) {
        this.view = new OrderView(gateways);
        this.schema = schema;
        this.breaches = breaches;
    }

    /** The bytes to sign and to send; none, and a breach on record, where they would break the contract. */
    Optional<byte[]> of(StoredOrder order) {
        ObjectNode told = view.found(order);
        mask(told.path("payment_details"));
        List<Violation> violations = schema.map(each -> each.check(told)).orElse(List.of());
        if (!violations.isEmpty()) {
            breaches.add("notification of order " + order.orderId() + ": " + violations);
            return Optional.empty();
        }
        return Optional.of(Json.write(told));
    }

    private static void mask(JsonNode details) {
        for (String name : ACCOUNTS) {
            Matcher account = ACCOUNT.matcher(details.path(name).asText(""));
            if (account.matches()) {
                ((ObjectNode) details).put(name, "*** " + account.group(1));
            }
        }
    }
}
