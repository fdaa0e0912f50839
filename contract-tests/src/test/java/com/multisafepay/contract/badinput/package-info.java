/** What is wrong with an order, as the library and the sandbox find it. */
@NullMarked
package com.multisafepay.contract.badinput;

import org.jspecify.annotations.NullMarked;
