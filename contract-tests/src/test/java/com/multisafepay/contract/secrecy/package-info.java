/** Checks that secrets and personal data stay out of logs, errors, values and files. */
@NullMarked
package com.multisafepay.contract.secrecy;

import org.jspecify.annotations.NullMarked;
