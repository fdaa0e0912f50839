package com.multisafepay;

import com.multisafepay.customer.LocaleCode;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.transport.TransportSettings;
import com.multisafepay.order.ExactlyOnce;
import java.net.InetSocketAddress;
import org.jspecify.annotations.Nullable;

/**
 * The settings of a client, apart from its key.
 *
 * @param environment where its calls go
 * @param transport how they get there
 * @param language the language of the API's messages; null for its default
 * @param exactlyOnce how unknown outcomes are resolved; null where callers do that themselves
 */
record ClientSettings(
        Environment environment,
        TransportSettings transport,
        @Nullable LocaleCode language,
        @Nullable ExactlyOnce exactlyOnce) {

    /** Refuses an environment whose key would travel in the clear through the proxy. */
    ClientSettings {
        InetSocketAddress proxy = transport.proxy();
        if (proxy != null
                && !Environment.isLoopback(proxy.getHostString())
                && "http".equalsIgnoreCase(environment.baseUri().getScheme())
                && !environment.plainHttpAllowed()) {
            throw RequestRefusedException.of(
                    "proxy",
                    "must be on this machine for an http address: the key would travel in the clear",
                    proxy.getHostString());
        }
    }

    ClientSettings in(Environment other) {
        return new ClientSettings(other, transport, language, exactlyOnce);
    }

    ClientSettings with(CallOptions options) {
        return new ClientSettings(
                environment,
                transport,
                options.language().orElse(language),
                options.exactlyOnce().orElse(exactlyOnce));
    }
}
