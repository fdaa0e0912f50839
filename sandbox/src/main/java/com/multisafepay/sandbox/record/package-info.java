/**
 * The records of a sandbox: calls, their effects, notifications and mails.
 */
@NullMarked
package com.multisafepay.sandbox.record;

import org.jspecify.annotations.NullMarked;
