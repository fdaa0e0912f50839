@NullMarked
package com.multisafepay.spring.boot;

import org.jspecify.annotations.NullMarked;
