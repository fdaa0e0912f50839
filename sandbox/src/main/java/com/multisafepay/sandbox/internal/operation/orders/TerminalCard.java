package com.multisafepay.sandbox.internal.operation.orders;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.state.Session;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import java.util.Locale;
import java.util.Map;

/** The card that customers of the sandbox hold to a terminal, as the details of a payment tell it. */
final class TerminalCard {
    private static final Map<String, String> APPLICATIONS = Map.of(
            "MAESTRO", "a0000000043060",
            "MASTERCARD", "a0000000041010",
            "VISA", "a0000000031010");
    private static final long AUTHORISATIONS = 1_000_000L;

    private TerminalCard() {}

    static void tell(ObjectNode details, StoredOrder.Transaction payment, Session.Terminal at) {
        details.put("terminal_id", at.id().isEmpty() ? null : at.id());
        if (!APPLICATIONS.containsKey(payment.method())) {
            return;
        }
        details.put("application_id", APPLICATIONS.get(payment.method()));
        details.put("authorization_code", String.format(Locale.ROOT, "%06d", payment.id() % AUTHORISATIONS));
        details.put("card_acceptor_location", "Amsterdam");
        details.put("card_entry_mode", "ICC_CONTACTLESS");
        details.put("card_expiry_date", "3012");
        details.put("cardholder_verification_method", "PLAINTEXT_PIN_OFFLINE");
        details.put("cardholder_verification_result", "SUCCESSFUL");
        details.put("issuer_bin", "411111");
        details.put("issuer_country_code", "NL");
        details.put("last4", "1111");
        details.put("response_code", "00");
    }
}
