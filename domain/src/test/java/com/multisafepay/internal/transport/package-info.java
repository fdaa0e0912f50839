@NullMarked
package com.multisafepay.internal.transport;

import org.jspecify.annotations.NullMarked;
