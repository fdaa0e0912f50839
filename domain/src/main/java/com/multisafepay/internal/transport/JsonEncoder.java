package com.multisafepay.internal.transport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import feign.RequestTemplate;
import feign.codec.EncodeException;
import feign.codec.Encoder;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Writes a model straight to bytes, with one prepared writer for each type. */
final class JsonEncoder implements Encoder {

    private final JsonMapper mapper;
    private final Map<Type, ObjectWriter> writers = new ConcurrentHashMap<>();

    JsonEncoder(JsonMapper mapper) {
        this.mapper = mapper;
    }

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
