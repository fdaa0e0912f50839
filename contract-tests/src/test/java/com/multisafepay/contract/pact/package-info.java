/** What the library sends and expects, written down as pacts, and the sandbox held to them. */
@NullMarked
package com.multisafepay.contract.pact;

import org.jspecify.annotations.NullMarked;
