@NullMarked
package com.multisafepay.contract.browser;

import org.jspecify.annotations.NullMarked;
