/** The sandbox in tests of a Spring Boot application. */
@NullMarked
package com.multisafepay.spring.boot.test;

import org.jspecify.annotations.NullMarked;
