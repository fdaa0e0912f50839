package com.multisafepay.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import feign.Response;
import feign.codec.DecodeException;
import feign.codec.Decoder;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads answers into models for any Feign builder, Spring Cloud OpenFeign included. An answer of status 200 that says no is read like any other: ask for its
 * {@code success}.
 */
public final class TolerantDecoder implements Decoder {

    private final JsonMapper mapper;
    private final Map<Type, ObjectReader> readers = new ConcurrentHashMap<>();

    /** Reads with a mapper of its own. */
    public TolerantDecoder() {
        this(TolerantJson.newMapper());
    }

    /**
     * Reads with a mapper that is used elsewhere, too.
     *
     * @param mapper one of {@link TolerantJson}
     */
    public TolerantDecoder(JsonMapper mapper) {
        this.mapper = Objects.requireNonNull(mapper, "mapper");
    }

    /**
     * Reads the body.
     *
     * @return the model, null where there is no body
     * @throws DecodeException when the body is not the JSON that the type states
     * @throws IOException when the body breaks off
     */
    @Override
    public @Nullable Object decode(Response response, Type type) throws IOException {
        if (response.body() == null) {
            return null;
        }
        try (InputStream body = response.body().asInputStream()) {
            return readers.computeIfAbsent(type, t -> mapper.readerFor(mapper.constructType(t)))
                    .readValue(body);
        } catch (JsonProcessingException e) {
            // Its message would tell the value that cannot be read.
            throw new DecodeException(
                    response.status(),
                    "the body is not the JSON that " + type.getTypeName() + " states: "
                            + e.getClass().getSimpleName(),
                    response.request());
        }
    }
}
