/** How a call of the generated interface becomes bytes on a connection, and an answer's bytes a value or an error. */
@NullMarked
package com.multisafepay.internal.http;

import org.jspecify.annotations.NullMarked;
