package com.multisafepay.internal.service;

import com.multisafepay.affiliate.Affiliate;
import com.multisafepay.affiliate.Affiliates;
import com.multisafepay.affiliate.CompanyDetails;
import com.multisafepay.affiliate.NewAffiliate;
import com.multisafepay.client.api.AffiliatesApi;
import com.multisafepay.client.api.SitesApi;
import com.multisafepay.client.model.CreateLoginUrlRequest;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.check.Check;
import com.multisafepay.internal.wire.AccountWire;
import com.multisafepay.internal.wire.AffiliateWire;
import com.multisafepay.site.Site;
import com.multisafepay.site.SiteSettings;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Affiliates over the generated interfaces. */
final class ApiAffiliates implements Affiliates {
    private static final int PAGE = 100;

    private final AffiliatesApi api;
    private final SitesApi sites;
    private final @Nullable String language;

    ApiAffiliates(AffiliatesApi api, SitesApi sites, @Nullable String language) {
        this.api = api;
        this.sites = sites;
        this.language = language;
    }

    @Override
    public Affiliate signUp(NewAffiliate affiliate) {
        Objects.requireNonNull(affiliate, "affiliate");
        return Reading.of(api.createAffiliate(AffiliateWire.affiliate(affiliate), language), AffiliateWire::created);
    }

    /** A page that is not full is the last one: whether the total counts pages or entries is not documented. */
    @Override
    public Stream<Affiliate> stream() {
        return Stream.iterate(page(0), page -> !page.found().isEmpty(), this::after)
                .flatMap(page -> page.found().stream());
    }

    /** Entries of a list, from a place on. */
    private record Page(int offset, List<Affiliate> found) {}

    private Page page(int offset) {
        return new Page(offset, Reading.of(api.listAffiliates(offset, PAGE, language), AffiliateWire::affiliates));
    }

    private Page after(Page page) {
        return page.found().size() < PAGE
                ? new Page(page.offset(), List.of())
                : page(page.offset() + page.found().size());
    }

    @Override
    public Affiliate get(long accountId) {
        return Reading.of(api.getAffiliate(id(accountId), language), AffiliateWire::affiliate);
    }

    @Override
    public Affiliate update(long accountId, CompanyDetails company) {
        Objects.requireNonNull(company, "company");
        return Reading.of(
                api.updateAffiliate(id(accountId), AffiliateWire.company(company), language), AffiliateWire::affiliate);
    }

    @Override
    public URI loginUrl(long accountId, Duration lifetime) {
        Objects.requireNonNull(lifetime, "lifetime");
        Check.range("expires_in", lifetime.toSeconds(), 1, Integer.MAX_VALUE);
        return Reading.of(
                api.createLoginUrl(
                        id(accountId), new CreateLoginUrlRequest().expiresIn(lifetime.toSeconds() + "s"), language),
                AffiliateWire::loginUrl);
    }

    @Override
    public Site addSite(long accountId, SiteSettings settings) {
        Objects.requireNonNull(settings, "settings");
        if (settings.name().isEmpty()) {
            throw RequestRefusedException.of("name", "is required");
        }
        if (settings.url().isEmpty()) {
            throw RequestRefusedException.of("url", "is required");
        }
        return Reading.of(sites.createSite(id(accountId), AccountWire.site(settings), language), AccountWire::site);
    }

    @Override
    public List<Site> sites(long accountId) {
        return Reading.of(sites.listSites(id(accountId), language), AccountWire::sites);
    }

    static String id(long accountId) {
        return Long.toString(Check.range("account_id", accountId, 1, Long.MAX_VALUE));
    }
}
