package com.multisafepay.internal.transport;

import com.multisafepay.client.TolerantEncoder;
import com.multisafepay.internal.SharedMapper;
import feign.RequestTemplate;
import feign.Response;
import java.io.IOException;
import java.lang.reflect.Type;

/** Gives the benchmarks the library's encoder, and its decoder, which is hidden in its package. */
public final class LibraryCodec {

    private final TolerantEncoder encoder = new TolerantEncoder(SharedMapper.get());
    private final AnswerDecoder decoder = new AnswerDecoder(new ErrorAnswers(new Masking("no-key-is-sent")), () -> {});

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
