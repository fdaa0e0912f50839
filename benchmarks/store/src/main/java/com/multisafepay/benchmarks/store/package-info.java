/** The store of notifications on PostgreSQL, which starts with few and many rows and is used by several instances. */
package com.multisafepay.benchmarks.store;
