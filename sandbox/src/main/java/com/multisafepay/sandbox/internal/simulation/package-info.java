/** What a payment comes to: by documented test cards, accounts, amounts and people, or by somebody's choice. */
@NullMarked
package com.multisafepay.sandbox.internal.simulation;

import org.jspecify.annotations.NullMarked;
