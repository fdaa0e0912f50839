/** Holds the documentation of the public API to javac's own rules on javadoc, missing comments included. */
@NullMarked
package com.multisafepay.contract.javadoc;

import org.jspecify.annotations.NullMarked;
