package com.multisafepay.internal.mapping;

import com.multisafepay.client.model.CardAuthenticationDetails;
import com.multisafepay.client.model.CardAuthenticationResult;
import com.multisafepay.client.model.OrderPaymentMethod;
import com.multisafepay.order.PaymentDetails;
import com.multisafepay.order.PaymentPart;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How an order was paid, as it is read. */
final class PaymentAnswers {

    private PaymentAnswers() {}

    static PaymentDetails details(com.multisafepay.client.model.PaymentDetails wire) {
        return new PaymentDetails(
                Read.gateway(wire.getType()),
                Read.text(wire.getAccountHolderName()),
                Read.text(wire.getAccountIban()),
                Read.text(wire.getAccountBic()),
                Read.text(wire.getIssuerId()),
                Read.text(wire.getExternalTransactionId()),
                Read.text(wire.getRecurringId()),
                Read.text(wire.getRecurringModel()),
                card(wire),
                authentication(wire.getCardAuthenticationDetails(), wire.getCardAuthenticationResult()),
                Read.text(wire.getInvoiceUrl()),
                Read.number(wire.getCaptureRemain()),
                Read.text(wire.getCaptureExpiry()));
    }

    static PaymentPart part(OrderPaymentMethod wire, Currency currency) {
        return new PaymentPart(
                Read.gateway(wire.getType()),
                Read.money(wire.getAmount(), wire.getCurrency(), currency),
                Read.text(wire.getPaymentDescription()),
                Read.status(wire.getStatus()),
                Read.text(wire.getCouponBrand()),
                Read.text(wire.getExternalTransactionId()),
                Read.text(wire.getLast4()));
    }

    private static Optional<PaymentDetails.Card> card(com.multisafepay.client.model.PaymentDetails wire) {
        if (Read.text(wire.getLast4()).isEmpty()
                && Read.text(wire.getCardExpiryDate()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PaymentDetails.Card(
                Read.text(wire.getLast4()),
                Read.text(wire.getCardExpiryDate()),
                Read.text(wire.getResponseCode()),
                Read.text(wire.getAuthorizationCode()),
                Read.text(wire.getIssuerCountryCode()),
                Read.text(wire.getCardFunding())));
    }

    private static Optional<PaymentDetails.Authentication> authentication(
            @Nullable CardAuthenticationDetails details, @Nullable CardAuthenticationResult result) {
        if (details == null && result == null) {
            return Optional.empty();
        }
        CardAuthenticationResult outcome = result == null ? new CardAuthenticationResult() : result;
        return Optional.of(new PaymentDetails.Authentication(
                details == null ? Optional.empty() : Read.text(details.getFlow()),
                Read.text(outcome.getStatus()),
                Read.text(outcome.getEci()),
                Read.text(outcome.getVersion()),
                Read.text(outcome.getChargebackLiability())));
    }
}
