package com.multisafepay.spring.boot;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.webhook.NotificationHandler;
import com.multisafepay.webhook.NotificationHandlerBuilder;
import com.multisafepay.webhook.NotificationStore;
import com.multisafepay.webhook.WebhookVerifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The handlers of notifications by the paths at which they come. */
final class WebhookRoutes {

    static final String DEFAULT_SITE = "default";
    private static final String PROPERTY = "multisafepay.webhook.path";

    private final Map<String, NotificationHandler> handlers = new HashMap<>();

    /**
     * Makes a handler for each site.
     *
     * @param defaults whether there is a site without a name
     * @param own the handler that the application has for that site; null for none
     */
    WebhookRoutes(
            MultiSafepayProperties properties,
            NotificationStore store,
            List<NotificationHandlerCustomizer> customizers,
            boolean defaults,
            @Nullable NotificationHandler own) {
        String path = path(properties);
        if (own != null) {
            handlers.put(path, own);
        } else if (defaults) {
            handlers.put(path, handler(DEFAULT_SITE, ConfiguredSite.ofDefault(properties), store, customizers));
        }
        for (String site : properties.sites().keySet()) {
            handlers.put(path + "/" + site, handler(site, ConfiguredSite.named(site, properties), store, customizers));
        }
    }

    private static String path(MultiSafepayProperties properties) {
        String path = String.valueOf(properties.webhook().path());
        if (!path.matches("(/[A-Za-z0-9._~-]+)+")) {
            throw new ConfigurationFault(
                    PROPERTY,
                    "must be a path of letters, digits and ._~- without a slash at its end, was \"" + path + "\"",
                    "Set it to a path such as /hooks/multisafepay.");
        }
        return path;
    }

    private static NotificationHandler handler(
            String name,
            ConfiguredSite site,
            NotificationStore store,
            List<NotificationHandlerCustomizer> customizers) {
        NotificationHandlerBuilder builder = NotificationHandler.builder(
                        WebhookVerifier.of(site.apiKey(), site.previousKeys()), store)
                .site(name);
        customizers.forEach(customizer -> customizer.customize(name, builder));
        try {
            return builder.build();
        } catch (RequestRefusedException e) {
            throw new ConfigurationFault(
                    PROPERTY,
                    "is set, but no bean does anything on an event of the site " + name,
                    "Add a bean of type NotificationHandlerCustomizer, or remove the property.");
        }
    }

    /** Returns the handler at a path below that of the application; empty where there is none. */
    Optional<NotificationHandler> at(String path) {
        return Optional.ofNullable(handlers.get(path));
    }
}
