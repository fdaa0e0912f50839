package com.multisafepay.webhook;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.order.Order;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;

/**
 * An order as a notification reported it. Site and order id together are the key of what a store remembers.
 *
 * @param site the merchant's name of the site, 1 to 50 characters, no blank at either end
 * @param order the order
 * @param notifiedAt the time at which the notification was signed, or the order looked up
 */
public record NotifiedOrder(String site, Order order, Instant notifiedAt) {

    private static final int LONGEST_SITE = 50;
    /** Bytes of a fingerprint: 8 characters, of which 500 fit into a column that every database has. */
    private static final int FINGERPRINT_BYTES = 6;

    /** Refuses null, and a site without a name or with too long a one. */
    public NotifiedOrder {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(notifiedAt, "notifiedAt");
        requireSite(site);
    }

    static String requireSite(String site) {
        Objects.requireNonNull(site, "site");
        if (site.isEmpty() || site.length() > LONGEST_SITE || !site.equals(site.strip())) {
            throw RequestRefusedException.of(
                    "site", "must have 1 to " + LONGEST_SITE + " characters, no blank at either end", site);
        }
        return site;
    }

    /** The time of the order's last change. */
    Optional<Instant> modified() {
        return order.modified().map(local -> ModifiedTime.instant(local, notifiedAt));
    }

    /** Returns a short text that is the same for every repetition of a notification. It holds the time of the body, since each repetition is signed anew. */
    String fingerprint() {
        String state = order.status() + "/" + order.financialStatus() + "/" + order.amountRefunded() + "/"
                + order.remainingToCapture() + "/" + order.modified();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(state.getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().encodeToString(Arrays.copyOf(hash, FINGERPRINT_BYTES));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform", e);
        }
    }
}
