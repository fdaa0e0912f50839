/** The services behind the public interfaces. */
@NullMarked
package com.multisafepay.internal.service;

import org.jspecify.annotations.NullMarked;
