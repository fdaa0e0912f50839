/** Shipments of orders: what is sent, what is answered, and the service. */
@NullMarked
package com.multisafepay.shipment;

import org.jspecify.annotations.NullMarked;
