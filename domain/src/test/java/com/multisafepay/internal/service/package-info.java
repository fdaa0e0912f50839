@NullMarked
package com.multisafepay.internal.service;

import org.jspecify.annotations.NullMarked;
