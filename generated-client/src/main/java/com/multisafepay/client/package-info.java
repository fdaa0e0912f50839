/** Reads and writes the bodies of requests and answers: the mapper and the base of the generated models. */
@NullMarked
package com.multisafepay.client;

import org.jspecify.annotations.NullMarked;
