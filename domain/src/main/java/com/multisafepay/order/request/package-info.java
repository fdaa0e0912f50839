/** Requests to create an order: the four flows of the API, their builders and settings. */
@NullMarked
package com.multisafepay.order.request;

import org.jspecify.annotations.NullMarked;
