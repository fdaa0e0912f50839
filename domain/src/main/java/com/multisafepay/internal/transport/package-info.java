/**
 * The chain of a call, from the generated interface to bytes on a connection and back. {@link com.multisafepay.internal.transport.FeignApi}
 * puts it together; nothing else here is for other packages. HttpClient 5 is known here alone.
 */
@NullMarked
package com.multisafepay.internal.transport;

import org.jspecify.annotations.NullMarked;
