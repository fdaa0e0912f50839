/** Creating an order with this library, and what it does besides. */
package com.multisafepay.benchmarks.library;
