package com.multisafepay.customer;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects a browser. Every member is optional, and checked when it is set. Not thread-safe. */
public final class BrowserBuilder {

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

    BrowserBuilder() {}

    /**
     * Sets true where JavaScript is enabled.
     *
     * @param javascriptEnabled the value
     * @return this builder
     */
    public BrowserBuilder javascriptEnabled(Boolean javascriptEnabled) {
        this.javascriptEnabled = Objects.requireNonNull(javascriptEnabled, "javascriptEnabled");
        return this;
    }

    /**
     * Sets true where Java is enabled.
     *
     * @param javaEnabled the value
     * @return this builder
     */
    public BrowserBuilder javaEnabled(Boolean javaEnabled) {
        this.javaEnabled = Objects.requireNonNull(javaEnabled, "javaEnabled");
        return this;
    }

    /**
     * Sets true where cookies are enabled.
     *
     * @param cookiesEnabled the value
     * @return this builder
     */
    public BrowserBuilder cookiesEnabled(Boolean cookiesEnabled) {
        this.cookiesEnabled = Objects.requireNonNull(cookiesEnabled, "cookiesEnabled");
        return this;
    }

    /**
     * Sets the language of the browser, such as {@code en-GB}.
     *
     * @param language the value, checked at once
     * @return this builder
     */
    public BrowserBuilder language(String language) {
        this.language = CustomerText.of("customer.browser.language", language, 1, 35);
        return this;
    }

    /**
     * Sets the color depth in bits per pixel.
     *
     * @param screenColorDepth the value
     * @return this builder
     */
    public BrowserBuilder screenColorDepth(Integer screenColorDepth) {
        this.screenColorDepth = Objects.requireNonNull(screenColorDepth, "screenColorDepth");
        return this;
    }

    /**
     * Sets the height of the screen in pixels.
     *
     * @param screenHeight the value
     * @return this builder
     */
    public BrowserBuilder screenHeight(Integer screenHeight) {
        this.screenHeight = Objects.requireNonNull(screenHeight, "screenHeight");
        return this;
    }

    /**
     * Sets the width of the screen in pixels.
     *
     * @param screenWidth the value
     * @return this builder
     */
    public BrowserBuilder screenWidth(Integer screenWidth) {
        this.screenWidth = Objects.requireNonNull(screenWidth, "screenWidth");
        return this;
    }

    /**
     * Sets the offset from UTC in minutes as browsers count it: positive in the west.
     *
     * @param timeZone the value
     * @return this builder
     */
    public BrowserBuilder timeZone(Integer timeZone) {
        this.timeZone = Objects.requireNonNull(timeZone, "timeZone");
        return this;
    }

    /**
     * Sets the user agent, at most 1000 characters.
     *
     * @param userAgent the value, checked at once
     * @return this builder
     */
    public BrowserBuilder userAgent(String userAgent) {
        this.userAgent = CustomerText.of("customer.browser.user_agent", userAgent, 1, 1000);
        return this;
    }

    /**
     * Sets the operating system.
     *
     * @param platform the value, checked at once
     * @return this builder
     */
    public BrowserBuilder platform(String platform) {
        this.platform = CustomerText.of("customer.browser.platform", platform, 1, 100);
        return this;
    }

    /**
     * Sets the IP address of the device.
     *
     * @param ipAddress the value
     * @return this builder
     */
    public BrowserBuilder ipAddress(IpAddress ipAddress) {
        this.ipAddress = Objects.requireNonNull(ipAddress, "ipAddress");
        return this;
    }

    /**
     * Sets the same as {@link #ipAddress(IpAddress)} from a text.
     *
     * @param ipAddress an IPv4 or IPv6 address, or what proxies wrote, as {@link IpAddress#firstOf(String)} reads it
     * @return this builder
     */
    public BrowserBuilder ipAddress(String ipAddress) {
        this.ipAddress = IpAddress.firstOf("customer.browser.ip_address", ipAddress);
        return this;
    }

    /**
     * Sets the {@code Accept} header of the browser.
     *
     * @param acceptHeader the value, checked at once
     * @return this builder
     */
    public BrowserBuilder acceptHeader(String acceptHeader) {
        this.acceptHeader = CustomerText.of("customer.browser.accept_header", acceptHeader, 1, 1000);
        return this;
    }

    /** {@return the browser} */
    public Browser build() {
        return new Browser(new Browser.Values(
                Optional.ofNullable(javascriptEnabled),
                Optional.ofNullable(javaEnabled),
                Optional.ofNullable(cookiesEnabled),
                Optional.ofNullable(language),
                Optional.ofNullable(screenColorDepth),
                Optional.ofNullable(screenHeight),
                Optional.ofNullable(screenWidth),
                Optional.ofNullable(timeZone),
                Optional.ofNullable(userAgent),
                Optional.ofNullable(platform),
                Optional.ofNullable(ipAddress),
                Optional.ofNullable(acceptHeader)));
    }
}
