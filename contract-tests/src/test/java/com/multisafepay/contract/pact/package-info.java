/** Pacts: the requests that the library sends and the answers that it expects, with the sandbox held to both. */
@NullMarked
package com.multisafepay.contract.pact;

import org.jspecify.annotations.NullMarked;
