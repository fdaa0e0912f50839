/** Many callers at once, while calls go wrong by chance: what they create takes effect exactly once. */
@NullMarked
package com.multisafepay.contract.storm;

import org.jspecify.annotations.NullMarked;
