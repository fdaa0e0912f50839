/**
 * Tests of mails.
 */
@NullMarked
package com.multisafepay.sandbox.internal.mail;

import org.jspecify.annotations.NullMarked;
