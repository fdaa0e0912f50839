/** Many concurrent callers while calls fail at random: each creation takes effect exactly once. */
@NullMarked
package com.multisafepay.contract.storm;

import org.jspecify.annotations.NullMarked;
