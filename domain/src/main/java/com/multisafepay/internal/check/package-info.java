/** The checks that value types share. Each refusal names the field, the rule and the value. */
@NullMarked
package com.multisafepay.internal.check;

import org.jspecify.annotations.NullMarked;
