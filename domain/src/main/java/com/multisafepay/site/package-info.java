/** The settings of sites. */
@NullMarked
package com.multisafepay.site;

import org.jspecify.annotations.NullMarked;
