/** The HTTP server: connections, limits, TLS, and what goes wrong below HTTP. */
@NullMarked
package com.multisafepay.sandbox.internal.server;

import org.jspecify.annotations.NullMarked;
