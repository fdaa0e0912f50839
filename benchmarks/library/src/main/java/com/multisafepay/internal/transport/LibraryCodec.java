package com.multisafepay.internal.transport;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.multisafepay.client.TolerantEncoder;
import feign.RequestTemplate;
import feign.Response;
import java.io.IOException;
import java.lang.reflect.Type;

/** Gives the benchmarks the library's encoder, and its decoder, which is hidden in its package. */
public final class LibraryCodec {

    private final TolerantEncoder encoder;
    private final AnswerDecoder decoder;

    /**
     * Writes and reads with a mapper.
     *
     * @param mapper the mapper
     */
    public LibraryCodec(JsonMapper mapper) {
        this.encoder = new TolerantEncoder(mapper);
        this.decoder =
                new AnswerDecoder(mapper, new ErrorAnswers(mapper, new Masking("no-key-is-sent", mapper)), () -> {});
    }

    /**
     * Writes a request.
     *
     * @param model what is sent
     * @param type its type
     * @param template where it goes
     */
    public void encode(Object model, Type type, RequestTemplate template) {
        encoder.encode(model, type, template);
    }

    /**
     * Reads an answer.
     *
     * @param answer what came
     * @param type what it is read as
     * @return what was read
     * @throws IOException never
     */
    public Object decode(Response answer, Type type) throws IOException {
        return decoder.decode(answer, type);
    }

    /**
     * Wraps the bytes of an answer without a copy.
     *
     * @param bytes the bytes
     * @return the body
     */
    public static Response.Body body(byte[] bytes) {
        return new ByteBody(bytes);
    }
}
