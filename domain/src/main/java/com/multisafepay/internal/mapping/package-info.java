/** Between the library's own types and the generated models, one class an aggregate. */
@NullMarked
package com.multisafepay.internal.mapping;

import org.jspecify.annotations.NullMarked;
