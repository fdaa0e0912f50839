/** Creating an order without a library. */
package com.multisafepay.benchmarks.byhand;
