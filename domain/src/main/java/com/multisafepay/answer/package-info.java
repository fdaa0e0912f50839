/**
 * Answers that do not come from a call: read from JSON, or made up for tests. They are read in the same way as the API's own answers, so that
 * code under test sees what it would see in production.
 */
@NullMarked
package com.multisafepay.answer;

import org.jspecify.annotations.NullMarked;
