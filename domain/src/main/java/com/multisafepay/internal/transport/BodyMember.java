package com.multisafepay.internal.transport;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.multisafepay.internal.SharedMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads one member of a body that was sent, and nothing behind it. */
final class BodyMember {

    private static final int NONE = -1;

    private BodyMember() {}

    /**
     * Reads a member of the outermost object.
     *
     * @param body a body; null for none
     * @param wanted the member
     * @return its text, or its number in digits; null where it is absent or neither
     */
    static @Nullable String text(byte @Nullable [] body, String wanted) {
        if (body == null) {
            return null;
        }
        String leading = leading(body, wanted);
        return leading == null ? parsed(body, wanted) : leading;
    }

    /** Returns a member before which there are texts alone, none of them with an escape, as in nearly all bodies of ours; null for any other. */
    private static @Nullable String leading(byte[] body, String wanted) {
        int before = 0;
        while (before < body.length && body[before] == (before == 0 ? '{' : ',')) {
            int nameEnd = endOfText(body, before + 1);
            int valueEnd = nameEnd > 0 && body[nameEnd] == ':' ? endOfText(body, nameEnd + 1) : NONE;
            if (valueEnd < 0) {
                return null;
            }
            if (isText(body, before + 1, nameEnd, wanted)) {
                return new String(body, nameEnd + 2, valueEnd - nameEnd - 3, StandardCharsets.UTF_8);
            }
            before = valueEnd;
        }
        return null;
    }

    /** Returns the place behind the text that begins at a place; negative where none begins, or it has an escape. */
    private static int endOfText(byte[] body, int start) {
        for (int i = start; i + 1 < body.length && body[i] != '\\' && (i > start || body[i] == '"'); i++) {
            if (i > start && body[i] == '"') {
                return i + 1;
            }
        }
        return NONE;
    }

    private static boolean isText(byte[] body, int start, int end, String text) {
        boolean same = end - start == text.length() + 2;
        for (int i = 0; same && i < text.length(); i++) {
            same = body[start + 1 + i] == text.charAt(i);
        }
        return same;
    }

    private static @Nullable String parsed(byte[] body, String wanted) {
        try (JsonParser parser = SharedMapper.get().createParser(body)) {
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
