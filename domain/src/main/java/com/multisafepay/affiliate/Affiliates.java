package com.multisafepay.affiliate;

import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.site.Site;
import com.multisafepay.site.SiteSettings;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * Keeps accounts for other companies: signs them up, changes them, and gives them sites ("Affiliates"). It takes the key of a partner's
 * account. A write without a usable answer is an {@link OutcomeUnknownException} and is never repeated by the library: {@link #get},
 * {@link #stream} and {@link #sites} show whether it took effect. Thread-safe.
 */
public interface Affiliates {

    /**
     * Signs an affiliate up. Its account takes payments once it has a site, and can be paid out once it was reviewed.
     *
     * @param affiliate the company with its first user
     * @return the account
     * @throws RequestRefusedException when a value is refused, such as a mail address that another user has
     * @throws OutcomeUnknownException when no usable answer came: {@link #stream} shows whether the account is there
     * @throws CredentialsRefusedException when the key is wrong, or not that of a partner
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    Affiliate signUp(NewAffiliate affiliate);

    /**
     * Streams the accounts that the key sees. Each page is fetched when it is needed; what {@link #get} throws, the stream throws while it
     * runs.
     *
     * @return the accounts
     */
    Stream<Affiliate> stream();

    /**
     * Returns an account, with the pieces that are missing of it.
     *
     * @param accountId the id of the account
     * @return the account
     * @throws NotFoundException when the key sees no such account
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    Affiliate get(long accountId);

    /**
     * Changes what is set of a company, and leaves the rest.
     *
     * @param accountId the id of the account
     * @param company what changes
     * @return the account after the change
     * @throws NotFoundException when the key sees no such account
     * @throws OutcomeUnknownException when no usable answer came; the same change can be sent again
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    Affiliate update(long accountId, CompanyDetails company);

    /**
     * Makes a link that logs the affiliate into the dashboard, once. Treat it as a secret.
     *
     * @param accountId the id of the account
     * @param lifetime the time that the link works, whole seconds, at least one
     * @return the link
     * @throws NotFoundException when the key sees no such account
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    URI loginUrl(long accountId, Duration lifetime);

    /**
     * Adds a site. The answer holds its key, with which the affiliate's own orders are made.
     *
     * @param accountId the id of the account
     * @param settings the settings, with a name and an address
     * @return the site
     * @throws RequestRefusedException when name or address is missing, or the API refuses a value
     * @throws NotFoundException when the key sees no such account
     * @throws OutcomeUnknownException when no usable answer came: {@link #sites} shows whether it is there
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    Site addSite(long accountId, SiteSettings settings);

    /**
     * Lists the sites of an account.
     *
     * @param accountId the id of the account
     * @return the sites
     * @throws NotFoundException when the key sees no such account
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    List<Site> sites(long accountId);
}
