/** Published bodies, and our own examples, read and written again by the generated models: nothing may get lost. */
@NullMarked
package com.multisafepay.contract.corpus;

import org.jspecify.annotations.NullMarked;
