package com.multisafepay.internal.transport;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.multisafepay.internal.SharedMapper;
import feign.Response;
import feign.codec.Decoder;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Reads an answer of status 2xx straight from its bytes, with one prepared reader for each type. The API can answer 200 and {@code "success": false}:
 * such an answer becomes the error it is.
 */
final class AnswerDecoder implements Decoder {

    /** The start of nearly every answer: the first member of that name decides, so what follows need not be looked at. */
    private final byte[] usualStart = "{\"success\":true,".getBytes(StandardCharsets.US_ASCII);

    private static final int NO_CONTENT = 204;

    private final ErrorAnswers errors;
    private final Runnable distrustAll;
    private final Map<Type, ObjectReader> readers = new ConcurrentHashMap<>();

    /**
     * Reads answers.
     *
     * @param distrustAll closes every idle connection
     */
    AnswerDecoder(ErrorAnswers errors, Runnable distrustAll) {
        this.errors = errors;
        this.distrustAll = distrustAll;
    }

    @Override
    public Object decode(Response response, Type type) {
        byte[] body = read(response);
        try {
            if (type == RawBody.class && response.status() == NO_CONTENT) {
                return new RawBody("");
            }
            if (!succeeded(body)) {
                throw errors.toError(response, body);
            }
            if (type == RawBody.class) {
                return RawBody.of(body);
            }
            Object answer = readers.computeIfAbsent(type, AnswerDecoder::reader).readValue(body);
            if (answer == null) {
                throw errors.notUnderstood(response, "the body is null");
            }
            if (ForeignAnswerCheck.isForeign(response.request(), answer)) {
                ByteBody.distrust(response, distrustAll);
                throw errors.notUnderstood(response, "it tells of something else than what was asked for");
            }
            return answer;
        } catch (IOException e) {
            throw errors.notUnderstood(response, "the body is not the JSON that the contract states" + where(e));
        }
    }

    private static ObjectReader reader(Type type) {
        JsonMapper mapper = SharedMapper.get();
        return mapper.readerFor(mapper.constructType(type));
    }

    /** Returns where in the body reading stopped; the exception itself would tell the value that stood there. */
    private static String where(IOException e) {
        StringBuilder path = new StringBuilder();
        if (e instanceof JsonMappingException mapping) {
            for (JsonMappingException.Reference step : mapping.getPath()) {
                path.append(step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName());
            }
        }
        JsonLocation place = e instanceof JsonProcessingException json ? json.getLocation() : null;
        return (path.isEmpty() ? "" : ", at $" + path)
                + (place == null ? "" : ", line " + place.getLineNr() + " column " + place.getColumnNr());
    }

    private byte[] read(Response response) {
        try {
            return ByteBody.of(response);
        } catch (IOException e) {
            throw errors.broken(response, e);
        }
    }

    /** Returns whether an answer means success: {@code success} decides, and in its absence the presence of data. */
    private boolean succeeded(byte[] body) throws IOException {
        if (Arrays.equals(body, 0, Math.min(body.length, usualStart.length), usualStart, 0, usualStart.length)) {
            return true;
        }
        boolean data = false;
        try (JsonParser parser = SharedMapper.get().createParser(body)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new JsonParseException(parser, "not a JSON object");
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals("success") && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
                    String text = parser.getText().toLowerCase(Locale.ROOT);
                    return text.equals("true") || text.equals("1");
                }
                data |= name.equals("data");
                parser.skipChildren();
            }
        }
        return data;
    }
}
