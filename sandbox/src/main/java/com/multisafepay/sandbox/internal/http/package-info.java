/**
 * The HTTP server in front of it all.
 */
@NullMarked
package com.multisafepay.sandbox.internal.http;

import org.jspecify.annotations.NullMarked;
