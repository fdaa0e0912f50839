/**
 * Pages for people who use a sandbox: the customer's payment page, the dashboard with its outbox, and the contract to read.
 */
@NullMarked
package com.multisafepay.sandbox.pages;

import org.jspecify.annotations.NullMarked;
