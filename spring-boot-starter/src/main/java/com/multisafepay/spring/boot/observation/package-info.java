/** Micrometer observations of calls. */
@NullMarked
package com.multisafepay.spring.boot.observation;

import org.jspecify.annotations.NullMarked;
