/**
 * Which call meets which fault, and what a fault makes of an answer.
 */
@NullMarked
package com.multisafepay.sandbox.internal.fault;

import org.jspecify.annotations.NullMarked;
