/** The rules of the architecture and of the style that a tool can hold, each shown to fail on a planted violation. */
@NullMarked
package com.multisafepay.contract.architecture;

import org.jspecify.annotations.NullMarked;
