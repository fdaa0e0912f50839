/** Orders of Pay After Delivery. */
@NullMarked
package com.multisafepay.payafter;

import org.jspecify.annotations.NullMarked;
