package com.multisafepay.internal.transport;

import feign.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Holds an answer's body, read to its end: what decodes it need not copy it again. */
final class ByteBody implements Response.Body {

    /** The most that is read of an answer; the largest published ones are a few hundred KB. */
    static final int MAX_BYTES = 8 * 1024 * 1024;

    private static final long UNKNOWN = -1;

    private final byte[] bytes;
    private final Runnable distrust;

    /**
     * Wraps the bytes of a body.
     *
     * @param bytes all of it; not copied
     */
    ByteBody(byte[] bytes) {
        this(bytes, () -> {});
    }

    /**
     * Wraps the bytes of a body that came over a connection of ours.
     *
     * @param bytes all of it; not copied
     * @param distrust gives the connection up
     */
    ByteBody(byte[] bytes, Runnable distrust) {
        this.bytes = bytes;
        this.distrust = distrust;
    }

    /**
     * Gives up the connection that an answer came over, as it brought one to another question.
     *
     * @param unknown what to do where a capability put a body of its own around this one
     */
    static void distrust(Response response, Runnable unknown) {
        Runnable known = response.body() instanceof ByteBody ours ? ours.distrust : unknown;
        known.run();
    }

    /**
     * Reads a stream to its end, or fails once it is longer than {@link #MAX_BYTES}.
     *
     * @param length as its sender states it, negative if it does not
     */
    static byte[] readFrom(InputStream in, long length) throws IOException {
        if (length > MAX_BYTES) {
            throw tooLong();
        }
        if (length >= 0) {
            byte[] bytes = new byte[(int) length];
            int read = in.readNBytes(bytes, 0, bytes.length);
            return read == length ? bytes : Arrays.copyOf(bytes, read);
        }
        byte[] bytes = in.readNBytes(MAX_BYTES + 1);
        if (bytes.length > MAX_BYTES) {
            throw tooLong();
        }
        return bytes;
    }

    private static UnreadableAnswerException tooLong() {
        return new UnreadableAnswerException("it is longer than " + MAX_BYTES + " bytes");
    }

    /** Returns the bytes of any response, without a copy where they are at hand; empty when there is no body. */
    static byte[] of(Response response) throws IOException {
        Response.@Nullable Body body = response.body();
        if (body == null) {
            return new byte[0];
        }
        if (body instanceof ByteBody ours) {
            return ours.bytes;
        }
        try (InputStream in = body.asInputStream()) {
            return readFrom(in, UNKNOWN);
        }
    }

    @Override
    public Integer length() {
        return bytes.length;
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public InputStream asInputStream() {
        return new ByteArrayInputStream(bytes);
    }

    @Override
    public Reader asReader(Charset charset) {
        return new InputStreamReader(asInputStream(), charset);
    }

    @Override
    public void close() {
        // holds nothing but memory
    }
}
