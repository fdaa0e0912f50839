/** The one account of the sandbox, with its site, its terminals, and its tokens and sessions. */
@NullMarked
package com.multisafepay.sandbox.internal.operation.account;

import org.jspecify.annotations.NullMarked;
