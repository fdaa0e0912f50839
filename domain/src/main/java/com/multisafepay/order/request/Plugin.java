package com.multisafepay.order.request;

import com.multisafepay.internal.check.Check;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * The integration that sends an order ("Create an order", {@code plugin}).
 *
 * @param shop name of the shop system
 * @param shopVersion its version
 * @param pluginVersion version of the integration
 * @param partner the company that made it
 * @param shopRootUrl address of the shop
 */
public record Plugin(
        String shop, String shopVersion, String pluginVersion, Optional<String> partner, Optional<URI> shopRootUrl) {

    /** Refuses empty names and versions. */
    public Plugin {
        Objects.requireNonNull(shop, "shop");
        Objects.requireNonNull(shopVersion, "shopVersion");
        Objects.requireNonNull(pluginVersion, "pluginVersion");
        Objects.requireNonNull(partner, "partner");
        Objects.requireNonNull(shopRootUrl, "shopRootUrl");
        Check.text("plugin.shop", shop, 1, 255);
        Check.text("plugin.shop_version", shopVersion, 1, 255);
        Check.text("plugin.plugin_version", pluginVersion, 1, 255);
        partner.ifPresent(name -> Check.text("plugin.partner", name, 1, 255));
        shopRootUrl.ifPresent(url -> Urls.checked("plugin.shop_root_url", url, Urls.LONGEST));
    }

    /**
     * An integration.
     *
     * @param shop name of the shop system
     * @param shopVersion its version
     * @param pluginVersion version of the integration
     * @return the plugin
     */
    public static Plugin of(String shop, String shopVersion, String pluginVersion) {
        Objects.requireNonNull(shop, "shop");
        Objects.requireNonNull(shopVersion, "shopVersion");
        Objects.requireNonNull(pluginVersion, "pluginVersion");
        return new Plugin(shop, shopVersion, pluginVersion, Optional.empty(), Optional.empty());
    }
}
