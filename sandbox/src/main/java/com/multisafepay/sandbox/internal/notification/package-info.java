/** Notifications: signed, in sequence for each order, repeated, with the faults that were asked for. */
@NullMarked
package com.multisafepay.sandbox.internal.notification;

import org.jspecify.annotations.NullMarked;
