package com.multisafepay.internal.transport;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads one member of a body that was sent, and nothing behind it. */
final class BodyMember {

    private BodyMember() {}

    /**
     * Reads a member of the outermost object.
     *
     * @param body a body; null for none
     * @param wanted the member
     * @return its text, or its number in digits; null where it is absent or neither
     */
    static @Nullable String text(JsonMapper mapper, byte @Nullable [] body, String wanted) {
        if (body == null) {
            return null;
        }
        try (JsonParser parser = mapper.createParser(body)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals(wanted) && (value == JsonToken.VALUE_STRING || value.isNumeric())) {
                    return parser.getText();
                }
                parser.skipChildren();
            }
        } catch (IOException e) {
            // No JSON of ours: it has no such member.
        }
        return null;
    }
}
