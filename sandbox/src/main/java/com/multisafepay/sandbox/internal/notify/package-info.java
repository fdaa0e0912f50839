/**
 * What merchants are told of their orders without asking: when, how it is signed, what counts as taken, and how often it comes again.
 */
@NullMarked
package com.multisafepay.sandbox.internal.notify;

import org.jspecify.annotations.NullMarked;
