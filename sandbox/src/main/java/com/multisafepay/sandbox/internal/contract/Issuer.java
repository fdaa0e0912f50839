package com.multisafepay.sandbox.internal.contract;

import java.util.List;

/**
 * A bank that customers choose.
 *
 * @param code the id that an order can name
 * @param description its name
 */
public record Issuer(String code, String description) {
    /** The banks of iDEAL. */
    public static final List<Issuer> IDEAL = List.of(
            new Issuer("0031", "ABN AMRO"),
            new Issuer("0761", "ASN Bank"),
            new Issuer("4371", "Bunq"),
            new Issuer("1235", "Handelsbanken"),
            new Issuer("0721", "ING"),
            new Issuer("0801", "Knab"),
            new Issuer("0021", "Rabobank"),
            new Issuer("0771", "Regio Bank"),
            new Issuer("1099", "Revolut"),
            new Issuer("0751", "SNS Bank"),
            new Issuer("0511", "Triodos Bank"),
            new Issuer("0161", "Van Lanschot"),
            new Issuer("3151", "Test bank"));

    /** The banks of MyBank whose outcome is documented. */
    public static final List<Issuer> MYBANK = List.of(
            new Issuer("CT000125-it", "Allianz Bank FA SPA"),
            new Issuer("CT000126-it", "Banca di Cesena - Credito Coop."),
            new Issuer("CT000127-it", "Credito Artigiano"),
            new Issuer("CT000128-it", "Volksbank - Banca Popolare"));
}
