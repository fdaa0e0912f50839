@NullMarked
package com.multisafepay.browser;

import org.jspecify.annotations.NullMarked;
