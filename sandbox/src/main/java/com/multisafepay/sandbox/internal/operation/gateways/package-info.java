/** Payment methods and their banks, as the operations on them answer. */
@NullMarked
package com.multisafepay.sandbox.internal.operation.gateways;

import org.jspecify.annotations.NullMarked;
