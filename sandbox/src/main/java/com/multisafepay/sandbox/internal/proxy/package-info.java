/** Passes calls on to another server that plays the API, and keeps what may be kept of them. */
@NullMarked
package com.multisafepay.sandbox.internal.proxy;

import org.jspecify.annotations.NullMarked;
