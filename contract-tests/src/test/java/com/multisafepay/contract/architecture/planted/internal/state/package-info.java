/** One of two packages that need each other. */
@NullMarked
package com.multisafepay.contract.architecture.planted.internal.state;

import org.jspecify.annotations.NullMarked;
