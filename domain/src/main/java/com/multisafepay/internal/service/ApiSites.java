package com.multisafepay.internal.service;

import com.multisafepay.client.api.SitesApi;
import com.multisafepay.internal.check.Check;
import com.multisafepay.internal.wire.AccountWire;
import com.multisafepay.site.Site;
import com.multisafepay.site.SiteSettings;
import com.multisafepay.site.Sites;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sites over the generated interface. */
final class ApiSites implements Sites {
    private final SitesApi api;
    private final @Nullable String language;

    ApiSites(SitesApi api, @Nullable String language) {
        this.api = api;
        this.language = language;
    }

    @Override
    public Site get(long siteId) {
        return Reading.of(api.getSite(id(siteId), language), AccountWire::site);
    }

    @Override
    public Site update(long siteId, SiteSettings settings) {
        Objects.requireNonNull(settings, "settings");
        return Reading.of(api.updateSite(id(siteId), AccountWire.siteChange(settings), language), AccountWire::site);
    }

    private static String id(long siteId) {
        return Long.toString(Check.range("site_id", siteId, 1, Long.MAX_VALUE));
    }
}
