@NullMarked
package com.multisafepay.spring.boot.test;

import org.jspecify.annotations.NullMarked;
