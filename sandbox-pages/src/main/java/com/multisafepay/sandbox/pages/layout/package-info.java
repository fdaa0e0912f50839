/**
 * The parts that all pages share: the frame around them, texts, refusals, and how a template becomes a page.
 */
@NullMarked
package com.multisafepay.sandbox.pages.layout;

import org.jspecify.annotations.NullMarked;
