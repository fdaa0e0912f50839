/** Entry point of the library: {@link com.multisafepay.MultiSafepay} with a key and an environment. */
@NullMarked
package com.multisafepay;

import org.jspecify.annotations.NullMarked;
