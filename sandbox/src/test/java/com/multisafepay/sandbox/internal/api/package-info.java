/** Bodies that say the same in another way mean the same to the sandbox. */
@NullMarked
package com.multisafepay.sandbox.internal.api;

import org.jspecify.annotations.NullMarked;
