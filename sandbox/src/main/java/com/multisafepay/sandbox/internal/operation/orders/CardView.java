package com.multisafepay.sandbox.internal.operation.orders;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.state.OrderState;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Tells the members of a payment by card: the card, what its bank answered, and how its holder proved who they are. */
final class CardView {
    private static final Set<String> CARDS =
            Set.of("AMEX", "CREDITCARD", "MAESTRO", "MASTERCARD", "MISTERCASH", "VISA");
    private static final String NOT_AUTHENTICATED = "3001";
    private static final Set<String> PASSED = Set.of("Y", "A");
    /** The response codes of banks by the reason of a refusal: ISO 8583. */
    private static final Map<String, String> RESPONSES = Map.of(NOT_AUTHENTICATED, "08", "4002", "51", "4005", "54");

    private static final String OTHER_REFUSAL = "05";
    private static final int BIN = 6;
    private static final long CODES = 1_000_000L;
    private static final int CAVV_BYTES = 20;

    private CardView() {}

    /** Returns whether a payment is one by a card whose number is known. */
    static boolean shows(StoredOrder.Transaction payment, JsonNode info) {
        return CARDS.contains(payment.method()) && !number(info).isEmpty();
    }

    /** Tells the card in one of the parts of a payment. */
    static void part(ObjectNode told, JsonNode info) {
        told.put("last4", number(info).substring(number(info).length() - 4));
        told.put("card_expiry_date", info.path("card_expiry_date").textValue());
    }

    /** Tells the details of a payment. */
    static void details(ObjectNode told, StoredOrder.Transaction payment, OrderState state, JsonNode info) {
        part(told, info);
        authentication(told, payment, state, info);
        if (state.status().equals("declined")) {
            told.put("response_code", RESPONSES.getOrDefault(state.reasonCode(), OTHER_REFUSAL));
        } else if (!state.open()) {
            told.put("response_code", "00");
            told.put("authorization_code", String.format("%06d", payment.id() % CODES));
            told.put("card_entry_mode", "UNKNOWN");
            told.put("card_verification_result", "M");
            told.put("card_funding", "D");
            told.put("card_product", "I");
            told.put("card_product_type", 1);
            told.put("issuer_bin", number(info).substring(0, BIN));
            told.put("issuer_country_code", "NL");
            List.of("card_acceptor_id", "card_acceptor_location", "card_acceptor_name", "mcc", "scheme_reference_id")
                    .forEach(told::putNull);
        }
    }

    /** A refusal for want of authentication never comes with a result that passes. */
    private static void authentication(
            ObjectNode told, StoredOrder.Transaction payment, OrderState state, JsonNode info) {
        String chosen = info.path("authentication").asText("");
        boolean failed = state.reasonCode().equals(NOT_AUTHENTICATED);
        String status = failed && (chosen.isEmpty() || PASSED.contains(chosen)) ? "N" : chosen;
        if (status.isEmpty()) {
            told.putNull("card_authentication_result");
            return;
        }
        if (!chosen.isEmpty()) {
            told.putObject("card_authentication_details").put("flow", "challenge");
        }
        ObjectNode result = told.putObject("card_authentication_result")
                .put("status", status)
                .put("version", "2.1.0")
                .put("acs_transaction_id", new UUID(payment.id(), 1).toString())
                .put("ds_transaction_id", new UUID(payment.id(), 2).toString());
        if (PASSED.contains(status)) {
            result.put("eci", eci(payment.method(), status)).put("cavv", cavv(payment.id()));
            told.putObject("card_additional_response_data").put("cavv_results_code", "2");
        } else {
            result.put("transaction_status_reason", "08");
        }
        if (status.equals("C")) {
            result.put("challenge_cancel", "01");
        }
    }

    /** The indicators of Mastercard's brands differ from those of the others. */
    private static String eci(String brand, String status) {
        boolean full = status.equals("Y");
        return brand.equals("MASTERCARD") || brand.equals("MAESTRO") ? full ? "02" : "01" : full ? "05" : "06";
    }

    private static String cavv(long id) {
        byte[] bytes = ByteBuffer.allocate(CAVV_BYTES).putLong(id).putLong(~id).array();
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static String number(JsonNode info) {
        return info.path("card_number").asText("");
    }
}
