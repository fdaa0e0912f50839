package com.multisafepay.spring.boot;

import com.multisafepay.ApiKey;
import com.multisafepay.CallOptions;
import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.MultiSafepayClients;
import com.multisafepay.customer.LocaleCode;
import com.multisafepay.error.RequestRefusedException;
import java.net.URI;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The properties of one site, read strictly. */
final class ConfiguredSite {

    private static final String FROM_THE_DASHBOARD =
            "Set it to the key of the site, from the dashboard of MultiSafepay.";

    private final String prefix;
    private final MultiSafepayProperties.Site properties;
    private final MultiSafepayProperties common;

    private ConfiguredSite(String prefix, MultiSafepayProperties.Site properties, MultiSafepayProperties common) {
        this.prefix = prefix;
        this.properties = properties;
        this.common = common;
    }

    /** The site whose properties have no name before them. */
    static ConfiguredSite ofDefault(MultiSafepayProperties all) {
        return new ConfiguredSite(
                "multisafepay.",
                new MultiSafepayProperties.Site(all.apiKey(), all.previousApiKey(), all.environment(), all.language()),
                all);
    }

    static ConfiguredSite named(String name, MultiSafepayProperties all) {
        MultiSafepayProperties.Site site = all.sites().get(name);
        if (site == null) {
            throw new IllegalArgumentException("there is no site " + name);
        }
        return new ConfiguredSite("multisafepay.sites." + name + ".", site, all);
    }

    ApiKey apiKey() {
        String key = properties.apiKey();
        if (key == null || key.isBlank()) {
            throw new ConfigurationFault(prefix + "api-key", "is required", FROM_THE_DASHBOARD);
        }
        return checked("api-key", FROM_THE_DASHBOARD, () -> ApiKey.of(key));
    }

    /** Returns the keys that were replaced: one or none. */
    ApiKey[] previousKeys() {
        String key = properties.previousApiKey();
        return key == null || key.isBlank()
                ? new ApiKey[0]
                : new ApiKey[] {checked("previous-api-key", "Correct it, or remove it.", () -> ApiKey.of(key))};
    }

    MultiSafepay client(MultiSafepayClients clients) {
        Environment environment = environment();
        MultiSafepay client = environment == null ? clients.of(apiKey()) : clients.of(apiKey(), environment);
        LocaleCode language = language();
        return language == null ? client : client.with(CallOptions.defaults().language(language));
    }

    private @Nullable Environment environment() {
        String own = properties.environment();
        String text = own == null ? common.environment() : own;
        String place = own == null ? "multisafepay.environment" : prefix + "environment";
        return text == null ? null : environment(place, text.strip());
    }

    private static Environment environment(String property, String text) {
        if (text.equalsIgnoreCase("test")) {
            return Environment.TEST;
        } else if (text.equalsIgnoreCase("live")) {
            return Environment.LIVE;
        }
        String action = "Set it to test, live, or an address such as https://testapi.multisafepay.com/v1/json.";
        if (!text.contains("://")) {
            throw new ConfigurationFault(property, "must be test, live or an address (value not shown)", action);
        }
        return valid(property, action, () -> Environment.of(uri(text)));
    }

    private static URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            throw RequestRefusedException.of("environment", "must be an address (value not shown)");
        }
    }

    private @Nullable LocaleCode language() {
        String text = properties.language();
        return text == null
                ? null
                : checked("language", "Set it to a language and a country, such as nl_NL.", () -> LocaleCode.of(text));
    }

    private <T> T checked(String name, String action, Supplier<T> value) {
        return valid(prefix + name, action, value);
    }

    private static <T> T valid(String property, String action, Supplier<T> value) {
        try {
            return value.get();
        } catch (RequestRefusedException e) {
            throw new ConfigurationFault(property, e.rule().orElse("cannot be used"), action);
        }
    }
}
