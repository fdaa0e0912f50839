/**
 * Verifies contracts with the MultiSafepay API: pacts against the sandbox, pacts against the contract's file, and the traffic of a running
 * service.
 */
@NullMarked
package com.multisafepay.verifier;

import org.jspecify.annotations.NullMarked;
