/** Tests of notifications: vectors, hostile input, stores on real databases, and adapters over HTTP. */
@NullMarked
package com.multisafepay.webhook;

import org.jspecify.annotations.NullMarked;
