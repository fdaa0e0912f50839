/** Holds the contract against the last released one. */
@org.jspecify.annotations.NullMarked
package com.multisafepay.spec.compatibility;
