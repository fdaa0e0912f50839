/** Audit trail: each exchange with the API, for a listener that records it. */
@NullMarked
package com.multisafepay.audit;

import org.jspecify.annotations.NullMarked;
