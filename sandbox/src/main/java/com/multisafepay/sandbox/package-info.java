/**
 * MultiSafepay on your own machine: a server that plays the payment API offline, to embed, to run, and as a JUnit 5 extension.
 */
@NullMarked
package com.multisafepay.sandbox;

import org.jspecify.annotations.NullMarked;
