package com.multisafepay;

import com.multisafepay.error.RequestRefusedException;
import java.util.Objects;

/**
 * The key of a site, from the dashboard ("Authentication" in MultiSafepay's documentation). It never shows: not in {@code toString}, not
 * in errors. Immutable and thread-safe.
 */
public final class ApiKey {

    private static final int SHORTEST = 5;
    private static final int LONGEST = 512;

    private final String value;

    private ApiKey(String value) {
        this.value = value;
    }

    /**
     * Creates a key. Blanks around it, which slip in when keys are copied, are removed.
     *
     * @param text the key, at least 5 printable ASCII characters
     * @return the key
     * @throws RequestRefusedException when it is too short, or holds a blank or anything else that cannot be in a key
     */
    public static ApiKey of(String text) {
        Objects.requireNonNull(text, "text");
        String key = text.strip();
        if (key.length() < SHORTEST || key.length() > LONGEST) {
            throw RequestRefusedException.of(
                    "api_key",
                    "must be " + SHORTEST + " to " + LONGEST + " characters, has " + key.length()
                            + " (value not shown)");
        }
        if (!key.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw RequestRefusedException.of(
                    "api_key", "must hold printable ASCII characters only and no blanks (value not shown)");
        }
        return new ApiKey(key);
    }

    /**
     * Returns the key itself, for the header of a request and the signature of a notification. Keep it out of logs.
     *
     * @return the key
     */
    public String reveal() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ApiKey key && key.value.equals(value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** Returns a fixed text that does not contain the key. */
    @Override
    public String toString() {
        return "ApiKey[***]";
    }
}
