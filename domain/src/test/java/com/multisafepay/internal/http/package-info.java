@NullMarked
package com.multisafepay.internal.http;

import org.jspecify.annotations.NullMarked;
