/** Notifications from the sandbox to the library's own receiver, over HTTP, whatever goes wrong on the way. */
@NullMarked
package com.multisafepay.contract.notification;

import org.jspecify.annotations.NullMarked;
