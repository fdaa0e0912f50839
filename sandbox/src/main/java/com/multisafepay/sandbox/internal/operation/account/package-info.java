/** The one account of the sandbox, with its one site and the keys and sessions that are given to it. */
@NullMarked
package com.multisafepay.sandbox.internal.operation.account;

import org.jspecify.annotations.NullMarked;
