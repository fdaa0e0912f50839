/** Checks the published jars as users receive them. */
@NullMarked
package com.multisafepay.contract.artifact;

import org.jspecify.annotations.NullMarked;
