package com.multisafepay.sandbox.internal.operation.tokens;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.Json;
import java.time.YearMonth;

/**
 * A stored card or account.
 *
 * @param token what stands for it
 * @param method the payment method
 * @param number its number; empty where it was never known
 * @param holder the name on it; may be empty
 * @param expiry {@code YYMM}; empty where it never expires
 * @param model what it was stored for; may be empty
 */
record StoredToken(String token, String method, String number, String holder, String expiry, String model) {
    private static final int BIN = 6;
    private static final int LAST = 4;
    private static final int CENTURY = 2000;

    StoredToken expiring(String other) {
        return new StoredToken(token, method, number, holder, other, model);
    }

    /** Tells it as the API does. */
    ObjectNode view(YearMonth now) {
        ObjectNode told = Json.object();
        told.put("token", token);
        told.put("code", method);
        told.put("display", display());
        if (card()) {
            told.put("bin", Integer.parseInt(number.substring(0, BIN)));
        }
        told.put("name_holder", holder);
        told.put("expiry_date", expiry);
        told.put("expired", expired(now) ? 1 : 0);
        told.put("last4", last4());
        return told.put("model", model.isEmpty() ? null : model);
    }

    /** Tells it as an order's {@code gateway_info} holds it. */
    ObjectNode info() {
        ObjectNode info = Json.object();
        if (card()) {
            info.put("card_number", number).put("card_holder_name", holder).put("card_expiry_date", expiry);
        } else if (!number.isEmpty()) {
            info.put("account_holder_iban", number).put("account_holder_name", holder);
        }
        return info;
    }

    boolean expired(YearMonth now) {
        return expiry.length() == LAST
                && YearMonth.of(
                                CENTURY + Integer.parseInt(expiry.substring(0, 2)),
                                Integer.parseInt(expiry.substring(2)))
                        .isBefore(now);
    }

    private String display() {
        if (number.isEmpty()) {
            return method;
        }
        String masked = "x".repeat(number.length() - last4().length()) + last4();
        String groups = String.join(" ", masked.split("(?<=\\G.{4})"));
        return card() ? "Card " + groups : groups;
    }

    /** An account's number starts with the letters of its country. */
    private boolean card() {
        return number.length() > BIN && Character.isDigit(number.charAt(0));
    }

    private String last4() {
        return number.substring(Math.max(0, number.length() - LAST));
    }
}
