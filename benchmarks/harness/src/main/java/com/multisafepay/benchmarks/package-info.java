/** What every benchmark shares: the stub of an API, and the call that each candidate makes. */
package com.multisafepay.benchmarks;
