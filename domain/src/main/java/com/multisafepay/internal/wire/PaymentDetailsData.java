package com.multisafepay.internal.wire;

import com.multisafepay.gateway.GatewayId;
import com.multisafepay.order.PaymentDetails;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Holds what was read of a {@link PaymentDetails}. */
record PaymentDetailsData(
        Optional<GatewayId> type,
        Optional<String> typeText,
        Optional<String> accountId,
        Optional<String> accountHolderName,
        Optional<String> accountIban,
        Optional<String> accountBic,
        Optional<String> issuerId,
        Optional<String> externalTransactionId,
        Optional<String> recurringId,
        Optional<String> recurringFlow,
        Optional<String> recurringModel,
        Optional<PaymentDetails.Card> card,
        Optional<PaymentDetails.Authentication> authentication,
        Optional<String> couponBrand,
        Optional<PaymentDetails.Terminal> terminal,
        Optional<String> invoiceUrl,
        Optional<String> capture,
        OptionalLong captureRemain,
        Optional<String> captureExpiry)
        implements PaymentDetails {
    @Override
    public String toString() {
        return "PaymentDetails[" + typeText.orElse("") + "]";
    }

    record CardData(
            Optional<String> last4,
            Optional<String> expiry,
            Optional<String> responseCode,
            Optional<String> authorizationCode,
            Optional<String> schemeReference,
            Optional<String> verificationResult,
            Optional<String> bin,
            Optional<String> issuerCountry,
            Optional<String> funding,
            Optional<String> product,
            Optional<String> program,
            OptionalLong productType,
            Optional<String> sequenceNumber,
            Optional<String> entryMode,
            Optional<String> mcc,
            Optional<String> acceptorId,
            Optional<String> acceptorName,
            Optional<String> acceptorLocation,
            Optional<String> cavvResultsCode,
            Optional<String> scaDetails,
            Map<String, String> emv)
            implements PaymentDetails.Card {
        @Override
        public String toString() {
            return "Card[" + last4.orElse("") + "]";
        }
    }

    record TerminalData(
            Optional<String> terminalId,
            Optional<String> applicationId,
            Optional<String> entryMode,
            Optional<String> verificationMethod,
            Optional<String> verificationResult)
            implements PaymentDetails.Terminal {}

    record AuthenticationData(
            Optional<String> flow,
            Optional<String> exemption,
            Optional<String> status,
            Optional<String> statusReason,
            Optional<String> eci,
            Optional<String> cavv,
            Optional<String> acsTransactionId,
            Optional<String> dsTransactionId,
            Optional<String> challengeCancel,
            Optional<String> version,
            Optional<String> chargebackLiability)
            implements PaymentDetails.Authentication {
        @Override
        public String toString() {
            return "Authentication[" + flow.orElse("") + ", " + status.orElse("") + ", "
                    + chargebackLiability.orElse("") + "]";
        }
    }
}
