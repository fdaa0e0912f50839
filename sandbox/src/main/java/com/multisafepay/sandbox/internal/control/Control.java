package com.multisafepay.sandbox.internal.control;

import com.fasterxml.jackson.databind.JsonNode;

/** One thing that tests can look at or steer over HTTP, below {@code /sandbox/}. */
public interface Control {
    /** Answers a call with JSON. */
    JsonNode answer(JsonNode body);
}
