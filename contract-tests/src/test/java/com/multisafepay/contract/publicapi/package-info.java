/** Holds the library's public API against the last release. */
@org.jspecify.annotations.NullMarked
package com.multisafepay.contract.publicapi;
