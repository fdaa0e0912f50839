package com.multisafepay.sandbox.internal.control;

import com.fasterxml.jackson.databind.JsonNode;

/** One thing that tests can look at or steer over HTTP, below {@code /sandbox/}. */
public interface Control {
    /** Answers a call with JSON; what a GET has in its query stands in the body. */
    JsonNode answer(JsonNode body);
}
