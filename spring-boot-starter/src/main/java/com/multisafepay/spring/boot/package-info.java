/** The library in a Spring Boot application: properties under {@code multisafepay}, beans that step back, a webhook endpoint. */
@NullMarked
package com.multisafepay.spring.boot;

import org.jspecify.annotations.NullMarked;
