/** Shipments of orders: requests, answers, and the service. */
@NullMarked
package com.multisafepay.shipment;

import org.jspecify.annotations.NullMarked;
