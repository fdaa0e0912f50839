/** Orders with all that belongs to them, under one lock: how they stand, what leads from one state to another, what is planned, and who hears of it. */
@NullMarked
package com.multisafepay.sandbox.internal.state;

import org.jspecify.annotations.NullMarked;
