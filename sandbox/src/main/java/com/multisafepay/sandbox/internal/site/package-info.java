/**
 * The sandbox's one site: what is set for it, until the sandbox is reset.
 */
@NullMarked
package com.multisafepay.sandbox.internal.site;

import org.jspecify.annotations.NullMarked;
