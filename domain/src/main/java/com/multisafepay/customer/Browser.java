package com.multisafepay.customer;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The customer's browser, for 3-D Secure ("Create an order", {@code customer.browser}). Immutable and thread-safe. */
public final class Browser {

    private record Values(
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

    private Browser(Builder builder) {
        values = new Values(
                Optional.ofNullable(builder.javascriptEnabled),
                Optional.ofNullable(builder.javaEnabled),
                Optional.ofNullable(builder.cookiesEnabled),
                Optional.ofNullable(builder.language),
                Optional.ofNullable(builder.screenColorDepth),
                Optional.ofNullable(builder.screenHeight),
                Optional.ofNullable(builder.screenWidth),
                Optional.ofNullable(builder.timeZone),
                Optional.ofNullable(builder.userAgent),
                Optional.ofNullable(builder.platform),
                Optional.ofNullable(builder.ipAddress),
                Optional.ofNullable(builder.acceptHeader));
    }

    /**
     * Starts with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
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

    /** Collects a browser. Every member is optional, and checked when it is set. Not thread-safe. */
    public static final class Builder {

        private @Nullable Boolean javascriptEnabled;
        private @Nullable Boolean javaEnabled;
        private @Nullable Boolean cookiesEnabled;
        private @Nullable String language;
        private @Nullable Integer screenColorDepth;
        private @Nullable Integer screenHeight;
        private @Nullable Integer screenWidth;
        private @Nullable Integer timeZone;
        private @Nullable String userAgent;
        private @Nullable String platform;
        private @Nullable IpAddress ipAddress;
        private @Nullable String acceptHeader;

        private Builder() {}

        /**
         * Sets true where JavaScript is enabled.
         *
         * @param javascriptEnabled the value
         * @return this builder
         */
        public Builder javascriptEnabled(Boolean javascriptEnabled) {
            this.javascriptEnabled = Objects.requireNonNull(javascriptEnabled, "javascriptEnabled");
            return this;
        }

        /**
         * Sets true where Java is enabled.
         *
         * @param javaEnabled the value
         * @return this builder
         */
        public Builder javaEnabled(Boolean javaEnabled) {
            this.javaEnabled = Objects.requireNonNull(javaEnabled, "javaEnabled");
            return this;
        }

        /**
         * Sets true where cookies are enabled.
         *
         * @param cookiesEnabled the value
         * @return this builder
         */
        public Builder cookiesEnabled(Boolean cookiesEnabled) {
            this.cookiesEnabled = Objects.requireNonNull(cookiesEnabled, "cookiesEnabled");
            return this;
        }

        /**
         * Sets the language of the browser, such as {@code en-GB}.
         *
         * @param language the value, checked at once
         * @return this builder
         */
        public Builder language(String language) {
            this.language = CustomerText.of("customer.browser.language", language, 1, 35);
            return this;
        }

        /**
         * Sets the color depth in bits per pixel.
         *
         * @param screenColorDepth the value
         * @return this builder
         */
        public Builder screenColorDepth(Integer screenColorDepth) {
            this.screenColorDepth = Objects.requireNonNull(screenColorDepth, "screenColorDepth");
            return this;
        }

        /**
         * Sets the height of the screen in pixels.
         *
         * @param screenHeight the value
         * @return this builder
         */
        public Builder screenHeight(Integer screenHeight) {
            this.screenHeight = Objects.requireNonNull(screenHeight, "screenHeight");
            return this;
        }

        /**
         * Sets the width of the screen in pixels.
         *
         * @param screenWidth the value
         * @return this builder
         */
        public Builder screenWidth(Integer screenWidth) {
            this.screenWidth = Objects.requireNonNull(screenWidth, "screenWidth");
            return this;
        }

        /**
         * Sets the offset from UTC in minutes as browsers count it: positive in the west.
         *
         * @param timeZone the value
         * @return this builder
         */
        public Builder timeZone(Integer timeZone) {
            this.timeZone = Objects.requireNonNull(timeZone, "timeZone");
            return this;
        }

        /**
         * Sets the user agent, at most 1000 characters.
         *
         * @param userAgent the value, checked at once
         * @return this builder
         */
        public Builder userAgent(String userAgent) {
            this.userAgent = CustomerText.of("customer.browser.user_agent", userAgent, 1, 1000);
            return this;
        }

        /**
         * Sets the operating system.
         *
         * @param platform the value, checked at once
         * @return this builder
         */
        public Builder platform(String platform) {
            this.platform = CustomerText.of("customer.browser.platform", platform, 1, 100);
            return this;
        }

        /**
         * Sets the IP address of the device.
         *
         * @param ipAddress the value
         * @return this builder
         */
        public Builder ipAddress(IpAddress ipAddress) {
            this.ipAddress = Objects.requireNonNull(ipAddress, "ipAddress");
            return this;
        }

        /**
         * Sets the same as {@link #ipAddress(IpAddress)} from a text.
         *
         * @param ipAddress an IPv4 or IPv6 address, or what proxies wrote, as {@link IpAddress#firstOf(String)} reads it
         * @return this builder
         */
        public Builder ipAddress(String ipAddress) {
            this.ipAddress = IpAddress.firstOf("customer.browser.ip_address", ipAddress);
            return this;
        }

        /**
         * Sets the {@code Accept} header of the browser.
         *
         * @param acceptHeader the value, checked at once
         * @return this builder
         */
        public Builder acceptHeader(String acceptHeader) {
            this.acceptHeader = CustomerText.of("customer.browser.accept_header", acceptHeader, 1, 1000);
            return this;
        }

        /** {@return the browser} */
        public Browser build() {
            return new Browser(this);
        }
    }
}
