package com.multisafepay.customer;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The customer's browser, for 3-D Secure ("Create an order", {@code customer.browser}). Immutable and thread-safe. */
public final class Browser {

    /** The members, compared as one. */
    record Values(
            Optional<Boolean> javascriptEnabled,
            Optional<Boolean> javaEnabled,
            Optional<Boolean> cookiesEnabled,
            Optional<String> language,
            Optional<Integer> screenColorDepth,
            Optional<Integer> screenHeight,
            Optional<Integer> screenWidth,
            Optional<Integer> timeZone,
            Optional<String> userAgent,
            Optional<String> platform,
            Optional<IpAddress> ipAddress,
            Optional<String> acceptHeader) {}

    private final Values values;

    Browser(Values values) {
        this.values = values;
    }

    /**
     * Starts with nothing set.
     *
     * @return a new builder
     */
    public static BrowserBuilder builder() {
        return new BrowserBuilder();
    }

    /** {@return true where JavaScript is enabled; empty when not set} */
    public Optional<Boolean> javascriptEnabled() {
        return values.javascriptEnabled();
    }

    /** {@return true where Java is enabled; empty when not set} */
    public Optional<Boolean> javaEnabled() {
        return values.javaEnabled();
    }

    /** {@return true where cookies are enabled; empty when not set} */
    public Optional<Boolean> cookiesEnabled() {
        return values.cookiesEnabled();
    }

    /** {@return the language of the browser, such as {@code en-GB}; empty when not set} */
    public Optional<String> language() {
        return values.language();
    }

    /** {@return the color depth in bits per pixel; empty when not set} */
    public Optional<Integer> screenColorDepth() {
        return values.screenColorDepth();
    }

    /** {@return the height of the screen in pixels; empty when not set} */
    public Optional<Integer> screenHeight() {
        return values.screenHeight();
    }

    /** {@return the width of the screen in pixels; empty when not set} */
    public Optional<Integer> screenWidth() {
        return values.screenWidth();
    }

    /** {@return the offset from UTC in minutes as browsers count it: positive in the west; empty when not set} */
    public Optional<Integer> timeZone() {
        return values.timeZone();
    }

    /** {@return the user agent, at most 1000 characters; empty when not set} */
    public Optional<String> userAgent() {
        return values.userAgent();
    }

    /** {@return the operating system; empty when not set} */
    public Optional<String> platform() {
        return values.platform();
    }

    /** {@return the IP address of the device; empty when not set} */
    public Optional<IpAddress> ipAddress() {
        return values.ipAddress();
    }

    /** {@return the {@code Accept} header of the browser; empty when not set} */
    public Optional<String> acceptHeader() {
        return values.acceptHeader();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Browser that && that.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return "Browser[language=" + values.language().orElse(null) + ", platform="
                + values.platform().orElse(null) + "]";
    }
}
