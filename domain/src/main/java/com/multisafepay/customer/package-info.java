/** Customers and deliveries, with the formats that the API takes. */
@NullMarked
package com.multisafepay.customer;

import org.jspecify.annotations.NullMarked;
