/** The conversations of the pacts that do no harm, with MultiSafepay's test environment. */
@NullMarked
package com.multisafepay.contract.live;

import org.jspecify.annotations.NullMarked;
