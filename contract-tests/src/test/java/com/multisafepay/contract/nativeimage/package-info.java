/** What the library does that a native image has to be told of beforehand. */
@NullMarked
package com.multisafepay.contract.nativeimage;

import org.jspecify.annotations.NullMarked;
