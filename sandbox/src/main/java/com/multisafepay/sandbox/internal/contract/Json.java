package com.multisafepay.sandbox.internal.contract;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads and writes JSON as trees; decimals are exact, and of two members with one name the last one wins. */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();
    private static final ObjectReader READER = MAPPER.readerFor(JsonNode.class);
    private static final ObjectWriter WRITER = MAPPER.writerFor(JsonNode.class);

    private static final Map<String, JsonPointer> PATHS = new ConcurrentHashMap<>();

    private Json() {}

    /** Returns the value at a path that stands in the code, such as {@code /customer/email}; missing where there is none. Each is parsed once. */
    public static JsonNode at(JsonNode tree, String path) {
        JsonPointer known = PATHS.get(path);
        return tree.at(known == null ? PATHS.computeIfAbsent(path, JsonPointer::compile) : known);
    }

    /** A new, empty object. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** Reads a body that has to be a JSON object. */
    public static ObjectNode readObject(byte[] body) {
        JsonNode read;
        try {
            read = READER.readTree(body);
        } catch (JsonProcessingException e) {
            String where = e.getLocation() == null
                    ? ""
                    : " at line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr();
            throw ApiError.malformed("The body is not valid JSON" + where);
        } catch (IOException e) {
            throw ApiError.malformed("The body is not text in UTF-8");
        }
        if (read instanceof ObjectNode object) {
            return object;
        }
        String given =
                read.isMissingNode() ? "nothing" : read.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
        throw ApiError.malformed("The body has to be a JSON object, and is " + given);
    }

    /** Writes a tree. */
    public static byte[] write(JsonNode tree) {
        try {
            return WRITER.writeValueAsBytes(tree);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
