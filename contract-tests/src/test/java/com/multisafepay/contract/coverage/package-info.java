/** Pacts against the contract: each keeps it, and together they cover its operations with the ways these can refuse. */
@NullMarked
package com.multisafepay.contract.coverage;

import org.jspecify.annotations.NullMarked;
