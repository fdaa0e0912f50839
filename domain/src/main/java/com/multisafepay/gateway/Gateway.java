package com.multisafepay.gateway;

/**
 * A payment method as the API lists it.
 *
 * @param id its id
 * @param description its name; empty where the API sends none
 * @param coupon whether it is a gift card
 */
public record Gateway(GatewayId id, String description, boolean coupon) {}
