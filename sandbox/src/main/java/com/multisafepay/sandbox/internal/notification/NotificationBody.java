package com.multisafepay.sandbox.internal.notification;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.api.Contract;
import com.multisafepay.sandbox.internal.contract.Json;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The body of a notification: the order as a look-up tells it, without the envelope, its accounts masked. */
final class NotificationBody {
    private static final List<String> ACCOUNTS = List.of("account_iban", "account_id");
    private static final Pattern ACCOUNT = Pattern.compile("(?:\\*+ ?|[A-Z]{2}[0-9]{2}[A-Z0-9 ]*)([A-Z0-9]{4})");

    private final Function<StoredOrder, ObjectNode> view;
    private final Contract contract;
    private final Consumer<String> breaches;

    NotificationBody(Function<StoredOrder, ObjectNode> view, Contract contract, Consumer<String> breaches) {
        this.view = view;
        this.contract = contract;
        this.breaches = breaches;
    }

    /** Returns the bytes to sign and to send; none, and a breach on record, where they would break the contract. */
    Optional<byte[]> of(StoredOrder order) {
        ObjectNode told = view.apply(order);
        mask(told.path("payment_details"));
        Optional<String> breach = contract.breachOfNotification(told);
        if (breach.isPresent()) {
            breaches.accept("notification of order " + order.orderId() + ": " + breach.get());
            return Optional.empty();
        }
        return Optional.of(Json.write(told));
    }

    /** The body of one that tells of the end of a session of the same order, later than what this one tells; nothing for a hint by GET. */
    static byte[] ofEndedSession(byte[] body) {
        if (body.length == 0) {
            return body;
        }
        ObjectNode told = Json.readObject(body);
        told.put("status", "expired").put("financial_status", "expired");
        LocalDateTime later =
                LocalDateTime.parse(told.path("modified").asText()).plusMinutes(30);
        told.put("modified", DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(later));
        told.remove("transaction_id");
        return Json.write(told);
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
