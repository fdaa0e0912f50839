package com.multisafepay.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import feign.RequestTemplate;
import feign.codec.EncodeException;
import feign.codec.Encoder;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** Writes models to bodies for any Feign builder, Spring Cloud OpenFeign included: only what was set goes out. */
public final class TolerantEncoder implements Encoder {

    private final JsonMapper mapper;
    private final Map<Type, ObjectWriter> writers = new ConcurrentHashMap<>();

    /** Writes with a mapper of its own. */
    public TolerantEncoder() {
        this(TolerantJson.newMapper());
    }

    /**
     * Writes with a mapper that is used elsewhere, too.
     *
     * @param mapper one of {@link TolerantJson}
     */
    public TolerantEncoder(JsonMapper mapper) {
        this.mapper = Objects.requireNonNull(mapper, "mapper");
    }

    /**
     * Writes the model, with one prepared writer for each type.
     *
     * @throws EncodeException when the model holds what cannot be written
     */
    @Override
    public void encode(Object model, Type type, RequestTemplate template) {
        ObjectWriter writer = writers.computeIfAbsent(type, t -> mapper.writerFor(mapper.constructType(t)));
        try {
            template.body(writer.writeValueAsBytes(model), StandardCharsets.UTF_8);
            // The transport knows the length by the body; Feign would expand this header as a template.
            template.removeHeader("Content-Length");
        } catch (JsonProcessingException e) {
            // Its message would tell the value that cannot be written.
            throw new EncodeException("the " + model.getClass().getSimpleName() + " could not be written as JSON: "
                    + e.getClass().getSimpleName());
        }
    }
}
