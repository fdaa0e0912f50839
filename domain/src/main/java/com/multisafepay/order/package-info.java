/** Orders: the four flows that create one, and an order as the API tells it. */
@NullMarked
package com.multisafepay.order;

import org.jspecify.annotations.NullMarked;
