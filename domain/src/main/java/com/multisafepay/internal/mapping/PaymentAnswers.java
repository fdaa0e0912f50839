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
                Read.text(wire.getRecurringFlow()),
                Read.text(wire.getRecurringModel()),
                card(wire),
                authentication(wire.getCardAuthenticationDetails(), wire.getCardAuthenticationResult()),
                terminal(wire),
                Read.text(wire.getInvoiceUrl()),
                Read.text(wire.getCapture()),
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
                Read.text(wire.getLast4()),
                Read.text(wire.getCardExpiryDate()),
                Read.text(wire.getAccountHolderName()),
                Read.text(wire.getAccountIban()),
                Read.text(wire.getAccountBic()));
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
                Read.text(wire.getSchemeReferenceId()),
                Read.text(wire.getCardVerificationResult()),
                Read.text(wire.getIssuerBin()),
                Read.text(wire.getIssuerCountryCode()),
                Read.text(wire.getCardFunding()),
                Read.text(wire.getCardProduct()),
                Read.text(wire.getCardProgram())));
    }

    private static Optional<PaymentDetails.Terminal> terminal(com.multisafepay.client.model.PaymentDetails wire) {
        Optional<String> entryMode = Read.text(wire.getCardEntryMode()).or(() -> Read.text(wire.getCarEntryMode()));
        return Read.text(wire.getTerminalId()).isEmpty() && entryMode.isEmpty()
                ? Optional.empty()
                : Optional.of(new PaymentDetails.Terminal(
                        Read.text(wire.getTerminalId()),
                        Read.text(wire.getApplicationId()),
                        entryMode,
                        Read.text(wire.getCardholderVerificationMethod()),
                        Read.text(wire.getCardholderVerificationResult())));
    }

    private static Optional<PaymentDetails.Authentication> authentication(
            @Nullable CardAuthenticationDetails details, @Nullable CardAuthenticationResult result) {
        if (details == null && result == null) {
            return Optional.empty();
        }
        CardAuthenticationResult outcome = result == null ? new CardAuthenticationResult() : result;
        return Optional.of(new PaymentDetails.Authentication(
                details == null ? Optional.empty() : Read.text(details.getFlow()),
                details == null ? Optional.empty() : Read.text(details.getExemption()),
                Read.text(outcome.getStatus()),
                Read.text(outcome.getTransactionStatusReason()),
                Read.text(outcome.getEci()),
                Read.text(outcome.getCavv()),
                Read.text(outcome.getAcsTransactionId()),
                Read.text(outcome.getDsTransactionId()),
                Read.text(outcome.getChallengeCancel()),
                Read.text(outcome.getVersion()),
                Read.text(outcome.getChargebackLiability())));
    }
}
