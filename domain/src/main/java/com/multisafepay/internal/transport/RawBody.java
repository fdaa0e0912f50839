package com.multisafepay.internal.transport;

import com.multisafepay.internal.SharedMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * The body of an answer that no model describes.
 *
 * @param json the JSON as it came; empty where the answer has none
 */
record RawBody(String json) {

    /** Reads a body within the bounds that hold for all answers, and keeps its text. */
    static RawBody of(byte[] body) throws IOException {
        SharedMapper.get().readTree(body);
        return new RawBody(new String(body, StandardCharsets.UTF_8));
    }
}
