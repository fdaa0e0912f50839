package com.multisafepay.order;

import com.multisafepay.gateway.GatewayId;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * How an order was paid ("Get an order", {@code payment_details}). What is there depends on the method; secrets and what it holds of a
 * person show in no {@code toString}.
 *
 * @param type the payment method
 * @param accountHolderName who holds the account
 * @param accountIban the account, masked unless the site allows plain ones
 * @param accountBic the account's bank
 * @param issuerId the bank that the customer chose
 * @param externalTransactionId the method's own id of the payment
 * @param recurringId token for later payments; a secret
 * @param recurringFlow {@code manual} or {@code token}: how stored details came into it
 * @param recurringModel what the details are stored for, as the API writes it
 * @param card what is told of a card; empty for other methods
 * @param authentication the outcome of 3-D Secure
 * @param terminal what is told of a payment at a terminal
 * @param invoiceUrl address of the invoice, for pay-later methods
 * @param capture {@code manual} where the payment was only authorised, as the API writes it
 * @param captureRemain what can still be captured of an authorisation, in minor units
 * @param captureExpiry when the authorisation ends, as the API writes it
 */
public record PaymentDetails(
        Optional<GatewayId> type,
        Optional<String> accountHolderName,
        Optional<String> accountIban,
        Optional<String> accountBic,
        Optional<String> issuerId,
        Optional<String> externalTransactionId,
        Optional<String> recurringId,
        Optional<String> recurringFlow,
        Optional<String> recurringModel,
        Optional<Card> card,
        Optional<Authentication> authentication,
        Optional<Terminal> terminal,
        Optional<String> invoiceUrl,
        Optional<String> capture,
        OptionalLong captureRemain,
        Optional<String> captureExpiry) {

    /**
     * What is told of a card.
     *
     * @param last4 the last four digits
     * @param expiry year and month as {@code YYMM}
     * @param responseCode the issuer's answer, {@code 00} when good
     * @param authorizationCode the issuer's authorisation
     * @param schemeReference the scheme's own id of the payment, which later payments refer to
     * @param verificationResult what the issuer says of the security code
     * @param bin the first digits, which name the issuer
     * @param issuerCountry the issuer's country, as the API writes it
     * @param funding {@code C} credit, {@code D} debit, {@code P} prepaid, {@code R} or {@code H}
     * @param product the scheme's code of the product
     * @param program the scheme's code of the program
     */
    public record Card(
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
            Optional<String> program) {}

    /**
     * What is told of a payment at a terminal.
     *
     * @param terminalId the terminal
     * @param applicationId the card's application
     * @param entryMode how the card was read, such as {@code ICC_CONTACTLESS}
     * @param verificationMethod how the customer proved to hold the card
     * @param verificationResult what came of it
     */
    public record Terminal(
            Optional<String> terminalId,
            Optional<String> applicationId,
            Optional<String> entryMode,
            Optional<String> verificationMethod,
            Optional<String> verificationResult) {}

    /**
     * The outcome of 3-D Secure.
     *
     * @param flow challenge, frictionless or exemption
     * @param exemption why the customer was not asked
     * @param status {@code Y} authenticated, {@code A} attempted, {@code N} not, {@code C}, {@code U} or {@code R}
     * @param statusReason the scheme's code of why
     * @param eci the scheme's indicator
     * @param cavv the scheme's proof of it
     * @param acsTransactionId the issuer's own id of it
     * @param dsTransactionId the scheme's own id of it
     * @param challengeCancel the code of how a challenge was broken off
     * @param version version of the protocol
     * @param chargebackLiability who bears a chargeback
     */
    public record Authentication(
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
            Optional<String> chargebackLiability) {}

    /** The method only. */
    @Override
    public String toString() {
        return "PaymentDetails[" + type.map(GatewayId::value).orElse("") + "]";
    }
}
