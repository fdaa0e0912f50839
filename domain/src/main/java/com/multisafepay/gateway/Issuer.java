package com.multisafepay.gateway;

/**
 * A bank of a payment method ("List issuers").
 *
 * @param code what a direct order can name as its issuer
 * @param name the bank's name; empty where the API sends none
 */
public record Issuer(String code, String name) {}
