@NullMarked
package com.multisafepay.internal;

import org.jspecify.annotations.NullMarked;
