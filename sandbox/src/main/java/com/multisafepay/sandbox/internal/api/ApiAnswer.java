package com.multisafepay.sandbox.internal.api;

/**
 * An answer as it goes out.
 *
 * @param status the HTTP status
 * @param allow the methods that the path takes, for the {@code Allow} header; empty otherwise
 * @param body JSON
 */
@SuppressWarnings("ArrayRecordComponent")
public record ApiAnswer(int status, String allow, byte[] body) {}
