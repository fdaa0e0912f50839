/** The published jars as others get them. */
@NullMarked
package com.multisafepay.contract.artifact;

import org.jspecify.annotations.NullMarked;
