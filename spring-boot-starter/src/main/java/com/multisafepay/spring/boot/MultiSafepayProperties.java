package com.multisafepay.spring.boot;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The properties under {@code multisafepay}.
 *
 * @param apiKey API key of the site, from the dashboard. Not needed where named sites have keys.
 * @param previousApiKey key that was replaced a short while ago: notifications signed with it are still taken.
 * @param environment where calls go: test, live, or an address such as that of a sandbox. Default: test.
 * @param connectTimeout maximum time to establish a connection, from 1 ms to a day. Default: 10 seconds.
 * @param readTimeout maximum time between two packets of an answer, from 1 ms to a day. Default: 30 seconds.
 * @param totalTimeout maximum time of a call, repeats of reads included, from 1 ms to a day. Default: 60 seconds.
 * @param language language of the API's messages, such as nl_NL. Default: English.
 * @param applicationName name of the application in the User-Agent of every call, such as webshop/3.1. Default: spring.application.name.
 * @param exactlyOnce bounds within which creations whose outcome is unknown are resolved.
 * @param sites further sites by name, each with a key of its own.
 * @param webhook endpoint that receives notifications.
 */
@ConfigurationProperties("multisafepay")
public record MultiSafepayProperties(
        @Nullable String apiKey,
        @Nullable String previousApiKey,
        @Nullable String environment,
        @Nullable Duration connectTimeout,
        @Nullable Duration readTimeout,
        @Nullable Duration totalTimeout,
        @Nullable String language,
        @Nullable String applicationName,
        @DefaultValue ExactlyOnce exactlyOnce,
        @DefaultValue Map<String, Site> sites,
        @DefaultValue Webhook webhook) {

    /** Checks that what has a default is not null. */
    public MultiSafepayProperties {
        Objects.requireNonNull(exactlyOnce, "exactlyOnce");
        Objects.requireNonNull(sites, "sites");
        Objects.requireNonNull(webhook, "webhook");
    }

    /** Names no key. */
    @Override
    public String toString() {
        return "MultiSafepayProperties[environment=" + environment + ", sites=" + sites.keySet() + "]";
    }

    /**
     * Bounds within which creations whose outcome is unknown are resolved.
     *
     * @param lookUpFor time to look up, from 1 ms to a day. Without it, callers resolve outcomes themselves.
     * @param sendAgain whether direct orders, refunds and captures that were not found may be sent again, once.
     */
    public record ExactlyOnce(
            @Nullable Duration lookUpFor,
            @DefaultValue("false") boolean sendAgain) {}

    /**
     * A further site.
     *
     * @param apiKey API key of the site.
     * @param previousApiKey key that was replaced a short while ago: notifications signed with it are still taken.
     * @param environment where calls go: test, live, or an address. Default: multisafepay.environment.
     * @param language language of the API's messages. Default: multisafepay.language.
     */
    public record Site(
            @Nullable String apiKey,
            @Nullable String previousApiKey,
            @Nullable String environment,
            @Nullable String language) {

        /** Names no key. */
        @Override
        public String toString() {
            return "Site[environment=" + environment + "]";
        }
    }

    /**
     * The endpoint that receives notifications.
     *
     * @param path path of the endpoint, such as /hooks/multisafepay; notifications of a named site go to the path below it. Without it there is no endpoint.
     * @param store where it is remembered what was handled. Default: joined where there is a DataSource, otherwise memory.
     */
    public record Webhook(@Nullable String path, @Nullable Store store) {}

    /** The store that remembers which notifications were handled. */
    public enum Store {
        /** In the database, committed together with what the action writes there. */
        JOINED,
        /** In the database, while the action may do anything. */
        CLAIMED,
        /** In the memory of this process, until it ends. */
        MEMORY
    }
}
