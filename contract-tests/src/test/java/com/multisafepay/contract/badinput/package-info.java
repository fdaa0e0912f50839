/** Bad orders, given to the library and to the sandbox. */
@NullMarked
package com.multisafepay.contract.badinput;

import org.jspecify.annotations.NullMarked;
