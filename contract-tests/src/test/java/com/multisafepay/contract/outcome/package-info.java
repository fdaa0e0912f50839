/** How calls end where software of others takes part in them: servers, HTTP clients, tracers, and the sandbox. */
@NullMarked
package com.multisafepay.contract.outcome;

import org.jspecify.annotations.NullMarked;
