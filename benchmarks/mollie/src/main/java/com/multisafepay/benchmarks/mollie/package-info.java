/** Creating a payment with the SDK of that name. */
package com.multisafepay.benchmarks.mollie;
