/**
 * Mails that customers would get, and the outbox that keeps them.
 */
@NullMarked
package com.multisafepay.sandbox.internal.mail;

import org.jspecify.annotations.NullMarked;
