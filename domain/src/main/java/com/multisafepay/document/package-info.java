/** Files that prove something: of orders, owners and bank accounts. */
@NullMarked
package com.multisafepay.document;

import org.jspecify.annotations.NullMarked;
