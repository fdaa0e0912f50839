package com.multisafepay.internal.wire;

import com.multisafepay.client.model.CardAdditionalResponseData;
import com.multisafepay.client.model.CardAuthenticationDetails;
import com.multisafepay.client.model.CardAuthenticationResult;
import com.multisafepay.client.model.OrderPaymentMethod;
import com.multisafepay.client.model.PaymentDetails;
import com.multisafepay.order.PaymentDetails.Authentication;
import com.multisafepay.order.PaymentDetails.Card;
import com.multisafepay.order.PaymentDetails.Terminal;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the details and parts of a payment. */
final class PaymentFromWire {

    private PaymentFromWire() {}

    static PaymentDetailsData details(PaymentDetails wire) {
        return new PaymentDetailsData(
                WireValues.gateway(wire.getType()),
                WireValues.text(wire.getType()),
                WireValues.text(wire.getAccountId()),
                WireValues.text(wire.getAccountHolderName()),
                WireValues.iban(wire.getAccountIban()),
                WireValues.text(wire.getAccountBic()),
                WireValues.text(wire.getIssuerId()),
                WireValues.text(wire.getExternalTransactionId()),
                WireValues.text(wire.getRecurringId()),
                WireValues.text(wire.getRecurringFlow()),
                WireValues.text(wire.getRecurringModel()),
                card(wire),
                authentication(wire.getCardAuthenticationDetails(), wire.getCardAuthenticationResult()),
                WireValues.text(wire.getCouponBrand()),
                terminal(wire),
                WireValues.text(wire.getInvoiceUrl()),
                WireValues.text(wire.getCapture()),
                WireValues.number(wire.getCaptureRemain()),
                WireValues.text(wire.getCaptureExpiry()));
    }

    static PaymentPartData part(OrderPaymentMethod wire, Currency currency) {
        return new PaymentPartData(
                WireValues.gateway(wire.getType()),
                WireValues.text(wire.getType()),
                WireValues.money(wire, wire.getAmount(), wire.getCurrency(), currency),
                WireValues.text(wire.getPaymentDescription()),
                WireValues.text(wire.getDescription()),
                WireValues.status(wire.getStatus()),
                WireValues.text(wire.getCouponBrand()),
                WireValues.text(wire.getExternalTransactionId()),
                WireValues.text(wire.getLast4()),
                WireValues.text(wire.getCardExpiryDate()),
                WireValues.text(wire.getAccountId()),
                WireValues.text(wire.getAccountHolderName()),
                WireValues.iban(wire.getAccountIban()),
                WireValues.text(wire.getAccountBic()));
    }

    /** A card shows itself by its number or expiry, or by who accepted it. */
    private static Optional<Card> card(PaymentDetails wire) {
        boolean none = Stream.of(
                        wire.getLast4(), wire.getCardExpiryDate(), wire.getCardAcceptorId(), wire.getCardAcceptorName())
                .allMatch(member -> WireValues.text(member).isEmpty());
        if (none) {
            return Optional.empty();
        }
        Optional<CardAdditionalResponseData> more = Optional.ofNullable(wire.getCardAdditionalResponseData());
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
                WireValues.text(wire.getCardProgram()),
                WireValues.number(wire.getCardProductType()),
                WireValues.text(wire.getCardSequenceNumber()),
                entryMode(wire),
                WireValues.text(wire.getMcc()),
                WireValues.text(wire.getCardAcceptorId()),
                WireValues.text(wire.getCardAcceptorName()),
                WireValues.text(wire.getCardAcceptorLocation()),
                more.flatMap(data -> WireValues.text(data.getCavvResultsCode())),
                more.map(CardAdditionalResponseData::getScaDetails).map(AnswerJson::text),
                emv(wire.getEmv())));
    }

    private static Map<String, String> emv(@Nullable Map<String, @Nullable String> tags) {
        Map<String, String> present = new LinkedHashMap<>();
        if (tags != null) {
            tags.forEach((tag, value) -> WireValues.text(value).ifPresent(text -> present.put(tag, text)));
        }
        return Collections.unmodifiableMap(present);
    }

    private static Optional<String> entryMode(PaymentDetails wire) {
        return WireValues.text(wire.getCardEntryMode()).or(() -> WireValues.text(wire.getCarEntryMode()));
    }

    /** A terminal has an id; online payments state the way a card was read, too. */
    private static Optional<Terminal> terminal(PaymentDetails wire) {
        return WireValues.text(wire.getTerminalId())
                .map(id -> new PaymentDetailsData.TerminalData(
                        Optional.of(id),
                        WireValues.text(wire.getApplicationId()),
                        entryMode(wire),
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
