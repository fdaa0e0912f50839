/** Classes that each break a rule, to see the rule fail. */
@NullMarked
package com.multisafepay.contract.architecture.planted;

import org.jspecify.annotations.NullMarked;
