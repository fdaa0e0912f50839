package com.multisafepay.reporting;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * Whose key it is ("Me"). What the API left out is empty.
 *
 * @param accountId the account
 * @param siteId the site
 * @param role what the key may do, in the API's word
 */
public record KeyOwner(OptionalLong accountId, OptionalLong siteId, Optional<String> role) {}
