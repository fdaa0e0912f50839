/** Compares the reflection, proxies and resources that the library uses with the metadata in its jars. */
@NullMarked
package com.multisafepay.contract.nativeimage;

import org.jspecify.annotations.NullMarked;
