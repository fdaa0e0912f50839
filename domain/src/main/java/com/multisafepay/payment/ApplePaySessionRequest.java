package com.multisafepay.payment;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.check.Check;
import java.net.URI;
import java.util.Objects;

/**
 * The page that shows the Apple Pay button, and Apple's address for validating the merchant.
 *
 * @param originDomain the domain of the page, without a scheme, such as {@code shop.example}
 * @param validationUrl the address that Apple gave the page; https
 */
public record ApplePaySessionRequest(String originDomain, URI validationUrl) {
    private static final int LONGEST = 253;

    /** Refuses an empty domain or address. */
    public ApplePaySessionRequest {
        Objects.requireNonNull(originDomain, "originDomain");
        Objects.requireNonNull(validationUrl, "validationUrl");
        Check.text("origin_domain", originDomain, 1, LONGEST);
        if (originDomain.contains("/") || originDomain.isBlank()) {
            throw RequestRefusedException.of("origin_domain", "must be a domain without scheme and path", originDomain);
        }
        if (!"https".equalsIgnoreCase(validationUrl.getScheme()) || validationUrl.getHost() == null) {
            throw RequestRefusedException.of(
                    "validation_url", "must be an absolute https address", validationUrl.toString());
        }
    }
}
