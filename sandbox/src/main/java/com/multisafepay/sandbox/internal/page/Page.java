package com.multisafepay.sandbox.internal.page;

/**
 * An answer outside the API's own paths.
 *
 * @param status the HTTP status
 * @param type the media type
 * @param policy the content security policy of a page; empty for anything else
 * @param body the body
 */
@SuppressWarnings("ArrayRecordComponent")
public record Page(int status, String type, String policy, byte[] body) {}
