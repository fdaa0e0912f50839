/**
 * The interface between the sandbox and its pages: what pages read and do, and how requests reach them. The pages themselves are another module's.
 */
@NullMarked
package com.multisafepay.sandbox.internal.pages;

import org.jspecify.annotations.NullMarked;
