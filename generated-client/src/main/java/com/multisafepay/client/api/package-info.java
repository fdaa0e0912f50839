/** The operations of the contract as Feign interfaces, one for each tag; generated. */
@NullMarked
package com.multisafepay.client.api;

import org.jspecify.annotations.NullMarked;
