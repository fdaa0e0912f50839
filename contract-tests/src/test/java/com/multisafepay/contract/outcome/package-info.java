/** Calls in which software of others takes part: servers, HTTP clients, tracers, and the sandbox. */
@NullMarked
package com.multisafepay.contract.outcome;

import org.jspecify.annotations.NullMarked;
