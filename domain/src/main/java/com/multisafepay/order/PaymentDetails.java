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
 * @param recurringModel what the details are stored for, as the API writes it
 * @param card what is told of a card; empty for other methods
 * @param authentication the outcome of 3-D Secure
 * @param invoiceUrl address of the invoice, for pay-later methods
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
        Optional<String> recurringModel,
        Optional<Card> card,
        Optional<Authentication> authentication,
        Optional<String> invoiceUrl,
        OptionalLong captureRemain,
        Optional<String> captureExpiry) {

    /**
     * What is told of a card.
     *
     * @param last4 the last four digits
     * @param expiry year and month as {@code YYMM}
     * @param responseCode the issuer's answer, {@code 00} when good
     * @param authorizationCode the issuer's authorisation
     * @param issuerCountry the issuer's country, as the API writes it
     * @param funding {@code C} credit, {@code D} debit, {@code P} prepaid
     */
    public record Card(
            Optional<String> last4,
            Optional<String> expiry,
            Optional<String> responseCode,
            Optional<String> authorizationCode,
            Optional<String> issuerCountry,
            Optional<String> funding) {}

    /**
     * The outcome of 3-D Secure.
     *
     * @param flow challenge, frictionless or exemption
     * @param status {@code Y} authenticated, {@code A} attempted, {@code N} not, {@code C}, {@code U} or {@code R}
     * @param eci the scheme's indicator
     * @param version version of the protocol
     * @param chargebackLiability who bears a chargeback
     */
    public record Authentication(
            Optional<String> flow,
            Optional<String> status,
            Optional<String> eci,
            Optional<String> version,
            Optional<String> chargebackLiability) {}

    /** The method only. */
    @Override
    public String toString() {
        return "PaymentDetails[" + type.map(GatewayId::value).orElse("") + "]";
    }
}
