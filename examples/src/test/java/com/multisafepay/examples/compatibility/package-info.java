/** Holds {@code docs/compatibility.md} to what the projects under {@code src/it} came to. */
@NullMarked
package com.multisafepay.examples.compatibility;

import org.jspecify.annotations.NullMarked;
