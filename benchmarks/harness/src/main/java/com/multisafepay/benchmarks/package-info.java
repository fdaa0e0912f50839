/** Shared by all benchmarks: the stub of an API, and the call that each candidate makes. */
package com.multisafepay.benchmarks;
