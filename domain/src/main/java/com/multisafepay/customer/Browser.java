package com.multisafepay.customer;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The customer's browser, which 3-D Secure looks at ("Create an order", {@code customer.browser}). Immutable and thread-safe.
 */
public final class Browser {

    private final @Nullable Boolean javascriptEnabled;
    private final @Nullable Boolean javaEnabled;
    private final @Nullable Boolean cookiesEnabled;
    private final @Nullable String language;
    private final @Nullable Integer screenColorDepth;
    private final @Nullable Integer screenHeight;
    private final @Nullable Integer screenWidth;
    private final @Nullable Integer timeZone;
    private final @Nullable String userAgent;
    private final @Nullable String platform;
    private final @Nullable IpAddress ipAddress;
    private final @Nullable String acceptHeader;

    private Browser(Builder builder) {
        this.javascriptEnabled = builder.javascriptEnabled;
        this.javaEnabled = builder.javaEnabled;
        this.cookiesEnabled = builder.cookiesEnabled;
        this.language = builder.language;
        this.screenColorDepth = builder.screenColorDepth;
        this.screenHeight = builder.screenHeight;
        this.screenWidth = builder.screenWidth;
        this.timeZone = builder.timeZone;
        this.userAgent = builder.userAgent;
        this.platform = builder.platform;
        this.ipAddress = builder.ipAddress;
        this.acceptHeader = builder.acceptHeader;
    }

    /**
     * Starts with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Whether JavaScript runs.
     *
     * @return empty when not set
     */
    public Optional<Boolean> javascriptEnabled() {
        return Optional.ofNullable(javascriptEnabled);
    }

    /**
     * Whether Java runs.
     *
     * @return empty when not set
     */
    public Optional<Boolean> javaEnabled() {
        return Optional.ofNullable(javaEnabled);
    }

    /**
     * Whether cookies are kept.
     *
     * @return empty when not set
     */
    public Optional<Boolean> cookiesEnabled() {
        return Optional.ofNullable(cookiesEnabled);
    }

    /**
     * Language of the browser, such as {@code en-GB}.
     *
     * @return empty when not set
     */
    public Optional<String> language() {
        return Optional.ofNullable(language);
    }

    /**
     * Bits a pixel.
     *
     * @return empty when not set
     */
    public Optional<Integer> screenColorDepth() {
        return Optional.ofNullable(screenColorDepth);
    }

    /**
     * Height in pixels.
     *
     * @return empty when not set
     */
    public Optional<Integer> screenHeight() {
        return Optional.ofNullable(screenHeight);
    }

    /**
     * Width in pixels.
     *
     * @return empty when not set
     */
    public Optional<Integer> screenWidth() {
        return Optional.ofNullable(screenWidth);
    }

    /**
     * Minutes from UTC as browsers count them: west is positive.
     *
     * @return empty when not set
     */
    public Optional<Integer> timeZone() {
        return Optional.ofNullable(timeZone);
    }

    /**
     * The browser's own name of itself.
     *
     * @return empty when not set
     */
    public Optional<String> userAgent() {
        return Optional.ofNullable(userAgent);
    }

    /**
     * Operating system.
     *
     * @return empty when not set
     */
    public Optional<String> platform() {
        return Optional.ofNullable(platform);
    }

    /**
     * Address of the device.
     *
     * @return empty when not set
     */
    public Optional<IpAddress> ipAddress() {
        return Optional.ofNullable(ipAddress);
    }

    /**
     * The Accept header that the browser sends.
     *
     * @return empty when not set
     */
    public Optional<String> acceptHeader() {
        return Optional.ofNullable(acceptHeader);
    }

    @Override
    public String toString() {
        return "Browser[language=" + language + ", platform=" + platform + "]";
    }

    /** Collects what is known; every setter can be left out. Not thread-safe. */
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
         * Whether JavaScript runs.
         *
         * @param javascriptEnabled the value
         * @return this builder
         */
        public Builder javascriptEnabled(Boolean javascriptEnabled) {
            this.javascriptEnabled = javascriptEnabled;
            return this;
        }

        /**
         * Whether Java runs.
         *
         * @param javaEnabled the value
         * @return this builder
         */
        public Builder javaEnabled(Boolean javaEnabled) {
            this.javaEnabled = javaEnabled;
            return this;
        }

        /**
         * Whether cookies are kept.
         *
         * @param cookiesEnabled the value
         * @return this builder
         */
        public Builder cookiesEnabled(Boolean cookiesEnabled) {
            this.cookiesEnabled = cookiesEnabled;
            return this;
        }

        /**
         * Language of the browser, such as {@code en-GB}.
         *
         * @param language the value
         * @return this builder
         */
        public Builder language(String language) {
            this.language = CustomerText.of("customer.browser.language", language, 1, 35);
            return this;
        }

        /**
         * Bits a pixel.
         *
         * @param screenColorDepth the value
         * @return this builder
         */
        public Builder screenColorDepth(Integer screenColorDepth) {
            this.screenColorDepth = screenColorDepth;
            return this;
        }

        /**
         * Height in pixels.
         *
         * @param screenHeight the value
         * @return this builder
         */
        public Builder screenHeight(Integer screenHeight) {
            this.screenHeight = screenHeight;
            return this;
        }

        /**
         * Width in pixels.
         *
         * @param screenWidth the value
         * @return this builder
         */
        public Builder screenWidth(Integer screenWidth) {
            this.screenWidth = screenWidth;
            return this;
        }

        /**
         * Minutes from UTC as browsers count them: west is positive.
         *
         * @param timeZone the value
         * @return this builder
         */
        public Builder timeZone(Integer timeZone) {
            this.timeZone = timeZone;
            return this;
        }

        /**
         * The browser's own name of itself.
         *
         * @param userAgent the value
         * @return this builder
         */
        public Builder userAgent(String userAgent) {
            this.userAgent = CustomerText.of("customer.browser.user_agent", userAgent, 1, 1000);
            return this;
        }

        /**
         * Operating system.
         *
         * @param platform the value
         * @return this builder
         */
        public Builder platform(String platform) {
            this.platform = CustomerText.of("customer.browser.platform", platform, 1, 100);
            return this;
        }

        /**
         * Address of the device.
         *
         * @param ipAddress the value
         * @return this builder
         */
        public Builder ipAddress(IpAddress ipAddress) {
            this.ipAddress = ipAddress;
            return this;
        }

        /**
         * Address of the device. Checked on the spot.
         *
         * @param ipAddress the value
         * @return this builder
         */
        public Builder ipAddress(String ipAddress) {
            this.ipAddress = IpAddress.of("customer.browser.ip_address", ipAddress);
            return this;
        }

        /**
         * The Accept header that the browser sends.
         *
         * @param acceptHeader the value
         * @return this builder
         */
        public Builder acceptHeader(String acceptHeader) {
            this.acceptHeader = CustomerText.of("customer.browser.accept_header", acceptHeader, 1, 1000);
            return this;
        }

        /**
         * Puts it together.
         *
         * @return the browser
         */
        public Browser build() {
            return new Browser(this);
        }
    }
}
