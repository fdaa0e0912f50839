package com.multisafepay.site;

import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.RequestRefusedException;

/** Reads and changes the settings of sites ("Sites"). Thread-safe. */
public interface Sites {

    /**
     * Returns a site.
     *
     * @param siteId the id of the site
     * @return the site
     * @throws NotFoundException when the key sees no such site
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    Site get(long siteId);

    /**
     * Changes what is set, and leaves the rest.
     *
     * @param siteId the id of the site
     * @param settings what changes
     * @return the site after the change
     * @throws NotFoundException when the key sees no such site
     * @throws RequestRefusedException when the API refuses a value
     * @throws OutcomeUnknownException when no usable answer came; the same change can be sent again
     * @throws MultiSafepayException when the API refuses otherwise or cannot be reached
     */
    Site update(long siteId, SiteSettings settings);
}
