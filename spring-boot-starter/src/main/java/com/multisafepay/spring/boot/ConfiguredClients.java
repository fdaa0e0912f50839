package com.multisafepay.spring.boot;

import com.multisafepay.MultiSafepay;
import com.multisafepay.MultiSafepayBuilder;
import com.multisafepay.MultiSafepayClients;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.order.ExactlyOnce;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

/** The properties that all sites share, read strictly. */
final class ConfiguredClients {

    private static final Pattern SITE = Pattern.compile("[A-Za-z0-9_-]{1,50}");
    private static final Pattern APPLICATION = Pattern.compile("[!-~]{1,100}");

    private ConfiguredClients() {}

    /** Makes the clients of all sites; {@code application} is the name of the application where no property has one. */
    static MultiSafepayClients of(
            MultiSafepayProperties properties,
            @Nullable String application,
            ObjectProvider<MultiSafepayBuilderCustomizer> customizers) {
        requireDistinctNames(properties.sites());
        try {
            MultiSafepayBuilder builder = builder(properties, application);
            customizers.orderedStream().forEach(customizer -> customizer.customize(builder));
            return builder.buildClients();
        } catch (RequestRefusedException e) {
            throw new ConfigurationFault(
                    "multisafepay." + e.field().orElse("").replace(' ', '-'),
                    e.rule().orElse("cannot be used"),
                    "Correct the property, or remove it for the default.");
        }
    }

    private static MultiSafepayBuilder builder(MultiSafepayProperties properties, @Nullable String application) {
        MultiSafepayBuilder builder = MultiSafepay.builder();
        Optional.ofNullable(properties.connectTimeout()).ifPresent(builder::connectTimeout);
        Optional.ofNullable(properties.readTimeout()).ifPresent(builder::readTimeout);
        Optional.ofNullable(properties.totalTimeout()).ifPresent(builder::totalTimeout);
        Optional.ofNullable(properties.exactlyOnce().lookUpFor())
                .map(ConfiguredClients::bounds)
                .map(bounds -> properties.exactlyOnce().sendAgain() ? bounds.sendingAgain() : bounds)
                .ifPresent(builder::exactlyOnce);
        if (properties.applicationName() != null) {
            builder.applicationName(properties.applicationName());
        } else if (application != null && APPLICATION.matcher(application).matches()) {
            builder.applicationName(application);
        }
        return builder;
    }

    private static ExactlyOnce bounds(Duration lookUpFor) {
        try {
            return ExactlyOnce.within(lookUpFor);
        } catch (RequestRefusedException e) {
            throw RequestRefusedException.of(
                    "exactly-once.look-up-for", e.rule().orElse("cannot be used"));
        }
    }

    private static void requireDistinctNames(Map<String, MultiSafepayProperties.Site> sites) {
        Map<String, String> seen = new TreeMap<>();
        seen.put(WebhookRoutes.DEFAULT_SITE, "the site of multisafepay.api-key");
        for (String name : sites.keySet()) {
            String property = "multisafepay.sites." + name;
            if (!SITE.matcher(name).matches()) {
                throw new ConfigurationFault(
                        property,
                        "must have a name of 1 to 50 letters, digits, - and _",
                        "Rename the site: its name is part of the path of its notifications.");
            }
            String other = seen.put(name.toLowerCase(Locale.ROOT), property);
            if (other != null) {
                throw new ConfigurationFault(
                        property,
                        "must differ from " + other + " by more than case",
                        "Rename one of the two sites: what was handled is remembered by the name of the site.");
            }
        }
    }
}
