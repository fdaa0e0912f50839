package com.multisafepay.reporting;

/**
 * What a site can be filed under ("List categories").
 *
 * @param code the API's number for it
 * @param description its name; empty where the API sends none
 */
public record Category(long code, String description) {}
