package com.multisafepay.gateway;

import com.multisafepay.client.model.CreateOrderRequest;
import com.multisafepay.error.RequestRefusedException;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The id of a payment method ("Payment methods", gateway IDs). The set is open: any id can be made, the documented ones are constants.
 * The API compares ids without regard to case; here they are in capitals.
 *
 * @param value letters, digits and underscores
 */
public record GatewayId(String value) {

    // Before the constants, which are checked against it.
    private static final Pattern FORM = Pattern.compile(CreateOrderRequest.GATEWAY_PATTERN);

    /** Riverty, formerly AfterPay: pay later. */
    public static final GatewayId AFTERPAY = new GatewayId("AFTERPAY");
    /** Alipay. */
    public static final GatewayId ALIPAY = new GatewayId("ALIPAY");
    /** Alipay+. */
    public static final GatewayId ALIPAYPLUS = new GatewayId("ALIPAYPLUS");
    /** Amazon Pay. */
    public static final GatewayId AMAZONBTN = new GatewayId("AMAZONBTN");
    /** American Express. */
    public static final GatewayId AMEX = new GatewayId("AMEX");
    /** Apple Pay. */
    public static final GatewayId APPLEPAY = new GatewayId("APPLEPAY");
    /** SEPA bank transfer. */
    public static final GatewayId BANKTRANS = new GatewayId("BANKTRANS");
    /** Belfius. */
    public static final GatewayId BELFIUS = new GatewayId("BELFIUS");
    /** Billink: pay later. */
    public static final GatewayId BILLINK = new GatewayId("BILLINK");
    /** Bizum. */
    public static final GatewayId BIZUM = new GatewayId("BIZUM");
    /** Pay After Delivery in instalments. */
    public static final GatewayId BNPL_INSTM = new GatewayId("BNPL_INSTM");
    /** Pay After Delivery. */
    public static final GatewayId BNPL_MF = new GatewayId("BNPL_MF");
    /** CBC. */
    public static final GatewayId CBC = new GatewayId("CBC");
    /** Any card; the brand is found from its number. */
    public static final GatewayId CREDITCARD = new GatewayId("CREDITCARD");
    /** SEPA direct debit. */
    public static final GatewayId DIRDEB = new GatewayId("DIRDEB");
    /** Sofort. */
    public static final GatewayId DIRECTBANK = new GatewayId("DIRECTBANK");
    /** Dotpay. */
    public static final GatewayId DOTPAY = new GatewayId("DOTPAY");
    /** E-Invoicing: pay later. */
    public static final GatewayId EINVOICE = new GatewayId("EINVOICE");
    /** EPS. */
    public static final GatewayId EPS = new GatewayId("EPS");
    /** Google Pay. */
    public static final GatewayId GOOGLEPAY = new GatewayId("GOOGLEPAY");
    /** iDEAL. */
    public static final GatewayId IDEAL = new GatewayId("IDEAL");
    /** iDEAL by QR code. */
    public static final GatewayId IDEALQR = new GatewayId("IDEALQR");
    /** iDEAL in3: pay later. */
    public static final GatewayId IN3 = new GatewayId("IN3");
    /** KBC. */
    public static final GatewayId KBC = new GatewayId("KBC");
    /** Klarna: pay later. */
    public static final GatewayId KLARNA = new GatewayId("KLARNA");
    /** Maestro. */
    public static final GatewayId MAESTRO = new GatewayId("MAESTRO");
    /** Mastercard. */
    public static final GatewayId MASTERCARD = new GatewayId("MASTERCARD");
    /** MB WAY. */
    public static final GatewayId MBWAY = new GatewayId("MBWAY");
    /** Bancontact. */
    public static final GatewayId MISTERCASH = new GatewayId("MISTERCASH");
    /** Multibanco. */
    public static final GatewayId MULTIBANCO = new GatewayId("MULTIBANCO");
    /** MyBank. */
    public static final GatewayId MYBANK = new GatewayId("MYBANK");
    /** PayPal. */
    public static final GatewayId PAYPAL = new GatewayId("PAYPAL");
    /** Paysafecard. */
    public static final GatewayId PSAFECARD = new GatewayId("PSAFECARD");
    /** Betaal per Maand: pay later. */
    public static final GatewayId SANTANDER = new GatewayId("SANTANDER");
    /** Trustly. */
    public static final GatewayId TRUSTLY = new GatewayId("TRUSTLY");
    /** TrustPay. */
    public static final GatewayId TRUSTPAY = new GatewayId("TRUSTPAY");
    /** Visa, Cartes Bancaires, Dankort, V Pay and Postepay. */
    public static final GatewayId VISA = new GatewayId("VISA");
    /** VVV gift card. */
    public static final GatewayId VVVGIFTCRD = new GatewayId("VVVGIFTCRD");
    /** WeChat Pay. */
    public static final GatewayId WECHAT = new GatewayId("WECHAT");
    /** Zinia: pay later. */
    public static final GatewayId ZINIA = new GatewayId("ZINIA");

    /** Takes any case; refuses what cannot be an id. */
    public GatewayId {
        Objects.requireNonNull(value, "value");
        if (!FORM.matcher(value).matches()) {
            throw RequestRefusedException.of("gateway", "must be 2 to 20 letters, digits or underscores", value);
        }
        value = value.toUpperCase(Locale.ROOT);
    }

    /**
     * Creates the id of a payment method.
     *
     * @param value the id, in any case
     * @return the id
     * @throws RequestRefusedException when it cannot be one
     */
    public static GatewayId of(String value) {
        return new GatewayId(value);
    }

    // Written out: a record's own are put together when first called, which costs the first order of a process 15 ms.

    @Override
    public boolean equals(Object other) {
        return other instanceof GatewayId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
