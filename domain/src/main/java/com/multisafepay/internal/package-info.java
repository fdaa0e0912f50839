/** Shared by the entry point, the services, the transport and the verifier of notifications; not for users. */
@NullMarked
package com.multisafepay.internal;

import org.jspecify.annotations.NullMarked;
