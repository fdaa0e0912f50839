/** Payment methods: their ids, and which of them a site offers. */
@NullMarked
package com.multisafepay.gateway;

import org.jspecify.annotations.NullMarked;
