/** What the sandbox makes of bodies that say the same in another way. */
@NullMarked
package com.multisafepay.sandbox.internal.api;

import org.jspecify.annotations.NullMarked;
