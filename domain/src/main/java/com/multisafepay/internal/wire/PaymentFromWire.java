package com.multisafepay.internal.wire;

import com.multisafepay.client.model.CardAuthenticationDetails;
import com.multisafepay.client.model.CardAuthenticationResult;
import com.multisafepay.client.model.OrderPaymentMethod;
import com.multisafepay.client.model.PaymentDetails;
import com.multisafepay.order.PaymentDetails.Authentication;
import com.multisafepay.order.PaymentDetails.Card;
import com.multisafepay.order.PaymentDetails.Terminal;
import java.util.Currency;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the details and parts of a payment. */
final class PaymentFromWire {

    private PaymentFromWire() {}

    static PaymentDetailsData details(PaymentDetails wire) {
        return new PaymentDetailsData(
                WireValues.gateway(wire.getType()),
                WireValues.text(wire.getAccountHolderName()),
                WireValues.text(wire.getAccountIban()),
                WireValues.text(wire.getAccountBic()),
                WireValues.text(wire.getIssuerId()),
                WireValues.text(wire.getExternalTransactionId()),
                WireValues.text(wire.getRecurringId()),
                WireValues.text(wire.getRecurringFlow()),
                WireValues.text(wire.getRecurringModel()),
                card(wire),
                authentication(wire.getCardAuthenticationDetails(), wire.getCardAuthenticationResult()),
                terminal(wire),
                WireValues.text(wire.getInvoiceUrl()),
                WireValues.text(wire.getCapture()),
                WireValues.number(wire.getCaptureRemain()),
                WireValues.text(wire.getCaptureExpiry()));
    }

    static PaymentPartData part(OrderPaymentMethod wire, Currency currency) {
        return new PaymentPartData(
                WireValues.gateway(wire.getType()),
                WireValues.money(wire.getAmount(), wire.getCurrency(), currency),
                WireValues.text(wire.getPaymentDescription()),
                WireValues.status(wire.getStatus()),
                WireValues.text(wire.getCouponBrand()),
                WireValues.text(wire.getExternalTransactionId()),
                WireValues.text(wire.getLast4()),
                WireValues.text(wire.getCardExpiryDate()),
                WireValues.text(wire.getAccountHolderName()),
                WireValues.text(wire.getAccountIban()),
                WireValues.text(wire.getAccountBic()));
    }

    private static Optional<Card> card(PaymentDetails wire) {
        if (WireValues.text(wire.getLast4()).isEmpty()
                && WireValues.text(wire.getCardExpiryDate()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PaymentDetailsData.CardData(
                WireValues.text(wire.getLast4()),
                WireValues.text(wire.getCardExpiryDate()),
                WireValues.text(wire.getResponseCode()),
                WireValues.text(wire.getAuthorizationCode()),
                WireValues.text(wire.getSchemeReferenceId()),
                WireValues.text(wire.getCardVerificationResult()),
                WireValues.text(wire.getIssuerBin()),
                WireValues.text(wire.getIssuerCountryCode()),
                WireValues.text(wire.getCardFunding()),
                WireValues.text(wire.getCardProduct()),
                WireValues.text(wire.getCardProgram())));
    }

    private static Optional<Terminal> terminal(PaymentDetails wire) {
        Optional<String> entryMode =
                WireValues.text(wire.getCardEntryMode()).or(() -> WireValues.text(wire.getCarEntryMode()));
        return WireValues.text(wire.getTerminalId()).isEmpty() && entryMode.isEmpty()
                ? Optional.empty()
                : Optional.of(new PaymentDetailsData.TerminalData(
                        WireValues.text(wire.getTerminalId()),
                        WireValues.text(wire.getApplicationId()),
                        entryMode,
                        WireValues.text(wire.getCardholderVerificationMethod()),
                        WireValues.text(wire.getCardholderVerificationResult())));
    }

    private static Optional<Authentication> authentication(
            @Nullable CardAuthenticationDetails details, @Nullable CardAuthenticationResult result) {
        if (details == null && result == null) {
            return Optional.empty();
        }
        CardAuthenticationResult outcome = result == null ? new CardAuthenticationResult() : result;
        return Optional.of(new PaymentDetailsData.AuthenticationData(
                details == null ? Optional.empty() : WireValues.text(details.getFlow()),
                details == null ? Optional.empty() : WireValues.text(details.getExemption()),
                WireValues.text(outcome.getStatus()),
                WireValues.text(outcome.getTransactionStatusReason()),
                WireValues.text(outcome.getEci()),
                WireValues.text(outcome.getCavv()),
                WireValues.text(outcome.getAcsTransactionId()),
                WireValues.text(outcome.getDsTransactionId()),
                WireValues.text(outcome.getChallengeCancel()),
                WireValues.text(outcome.getVersion()),
                WireValues.text(outcome.getChargebackLiability())));
    }
}
