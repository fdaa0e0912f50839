package com.multisafepay.order;

import com.multisafepay.gateway.GatewayId;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The details of a payment ("Get an order", {@code payment_details}). Their content depends on the payment method. Secrets and personal data are not
 * part of {@code toString}.
 */
public interface PaymentDetails {

    /** {@return the payment method; empty where {@link #typeText()} is no id that can be sent} */
    Optional<GatewayId> type();

    /** {@return the payment method as the API sends it, such as {@code Coupon::Intersolve} for an order that a gift card paid} */
    Optional<String> typeText();

    /** {@return the account of the customer; for pay-later methods a date of birth} */
    Optional<String> accountId();

    /** {@return the name of the account holder} */
    Optional<String> accountHolderName();

    /** {@return the IBAN of the account, masked unless the site is configured to send it in full; empty while the API has none} */
    Optional<String> accountIban();

    /** {@return the BIC of the account's bank} */
    Optional<String> accountBic();

    /** {@return the id of the bank that the customer chose} */
    Optional<String> issuerId();

    /** {@return the payment method's own id of the payment} */
    Optional<String> externalTransactionId();

    /** {@return the token for later payments; a secret} */
    Optional<String> recurringId();

    /** {@return {@code manual} or {@code token}: the origin of the stored details} */
    Optional<String> recurringFlow();

    /** {@return the purpose that the details are stored for, as the API writes it} */
    Optional<String> recurringModel();

    /** {@return the card; empty for other payment methods} */
    Optional<Card> card();

    /** {@return the outcome of 3-D Secure} */
    Optional<Authentication> authentication();

    /** {@return the brand of the gift card} */
    Optional<String> couponBrand();

    /** {@return the terminal; empty for payments elsewhere, also where the API tells how a card was read} */
    Optional<Terminal> terminal();

    /** {@return the URL of the invoice, for pay-later methods} */
    Optional<String> invoiceUrl();

    /** {@return {@code manual} where the payment was only authorized, as the API writes it} */
    Optional<String> capture();

    /** {@return the amount of an authorization that can still be captured, in minor units} */
    OptionalLong captureRemain();

    /** {@return the end of the authorization, as the API writes it} */
    Optional<String> captureExpiry();

    /** A card. */
    interface Card {

        /** {@return the last four digits of the card number} */
        Optional<String> last4();

        /** {@return the expiry date as {@code YYMM}} */
        Optional<String> expiry();

        /** {@return the issuer's response code; {@code 00} is approved} */
        Optional<String> responseCode();

        /** {@return the issuer's authorization code} */
        Optional<String> authorizationCode();

        /** {@return the card scheme's id of the payment, which later payments refer to} */
        Optional<String> schemeReference();

        /** {@return the issuer's result for the security code} */
        Optional<String> verificationResult();

        /** {@return the first digits of the card number, which identify the issuer} */
        Optional<String> bin();

        /** {@return the country of the issuer, as the API writes it} */
        Optional<String> issuerCountry();

        /** {@return {@code C} for credit, {@code D} for debit, {@code P} for prepaid, or {@code R} or {@code H}} */
        Optional<String> funding();

        /** {@return the card scheme's product code} */
        Optional<String> product();

        /** {@return the card scheme's program code} */
        Optional<String> program();

        /** {@return 0 for unknown, 1 for consumer, 2 for commercial, 3 for all} */
        OptionalLong productType();

        /** {@return the sequence number of the card} */
        Optional<String> sequenceNumber();

        /** {@return the way the card was read; {@code UNKNOWN} for online payments} */
        Optional<String> entryMode();

        /** {@return the merchant category code} */
        Optional<String> mcc();

        /** {@return the id of the party that accepted the card} */
        Optional<String> acceptorId();

        /** {@return the name of the party that accepted the card} */
        Optional<String> acceptorName();

        /** {@return the place where the card was accepted} */
        Optional<String> acceptorLocation();

        /** {@return the result of checking the cardholder authentication verification value} */
        Optional<String> cavvResultsCode();

        /** {@return the details of strong customer authentication as a JSON object} */
        Optional<String> scaDetails();

        /** {@return the tags of the chip by their number, such as {@code 91}} */
        Map<String, String> emv();
    }

    /** A payment at a terminal. */
    interface Terminal {

        /** {@return the id of the terminal} */
        Optional<String> terminalId();

        /** {@return the id of the card's application} */
        Optional<String> applicationId();

        /** {@return the way the card was read, such as {@code ICC_CONTACTLESS}} */
        Optional<String> entryMode();

        /** {@return the cardholder verification method} */
        Optional<String> verificationMethod();

        /** {@return the result of the cardholder verification} */
        Optional<String> verificationResult();
    }

    /** The outcome of 3-D Secure. */
    interface Authentication {

        /** {@return {@code challenge}, {@code frictionless} or {@code exemption}} */
        Optional<String> flow();

        /** {@return the exemption that applied} */
        Optional<String> exemption();

        /** {@return {@code Y} for authenticated, {@code A} for attempted, {@code N} for not authenticated, or {@code C}, {@code U} or {@code R}} */
        Optional<String> status();

        /** {@return the card scheme's code of the reason} */
        Optional<String> statusReason();

        /** {@return the electronic commerce indicator} */
        Optional<String> eci();

        /** {@return the cardholder authentication verification value; a secret} */
        Optional<String> cavv();

        /** {@return the access control server's id of the authentication} */
        Optional<String> acsTransactionId();

        /** {@return the directory server's id of the authentication} */
        Optional<String> dsTransactionId();

        /** {@return the code of the way a challenge was cancelled} */
        Optional<String> challengeCancel();

        /** {@return the version of the protocol} */
        Optional<String> version();

        /** {@return the party that is liable for a chargeback} */
        Optional<String> chargebackLiability();
    }
}
