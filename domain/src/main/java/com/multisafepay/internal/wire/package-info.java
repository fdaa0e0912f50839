/** Between the library's own types and the generated models, one class an aggregate. */
@NullMarked
package com.multisafepay.internal.wire;

import org.jspecify.annotations.NullMarked;
