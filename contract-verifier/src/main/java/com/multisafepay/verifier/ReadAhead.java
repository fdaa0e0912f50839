package com.multisafepay.verifier;

import feign.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/** The beginning of an answer's body, read before its reader gets to it, who then reads the same bytes and meets the same failure. */
final class ReadAhead {
    private final byte[] bytes;
    private final InputStream rest;
    private final boolean whole;

    private ReadAhead(byte[] bytes, InputStream rest, boolean whole) {
        this.bytes = bytes;
        this.rest = rest;
        this.whole = whole;
    }

    static ReadAhead of(Response answer, int most) {
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        if (answer.body() == null) {
            return new ReadAhead(new byte[0], InputStream.nullInputStream(), true);
        }
        try {
            InputStream body = answer.body().asInputStream();
            byte[] some = new byte[8192];
            int count = body.read(some);
            while (count >= 0 && read.size() <= most) {
                read.write(some, 0, count);
                count = body.read(some);
            }
            if (count > 0) {
                read.write(some, 0, count);
            }
            return new ReadAhead(read.toByteArray(), body, count < 0);
        } catch (IOException e) {
            return new ReadAhead(read.toByteArray(), failing(e), false);
        }
    }

    /** Returns whether the bytes are all that there is. */
    boolean whole() {
        return whole;
    }

    byte[] bytes() {
        return bytes;
    }

    Response replayed(Response answer) {
        if (answer.body() == null) {
            return answer;
        }
        return answer.toBuilder()
                .body(
                        new SequenceInputStream(new ByteArrayInputStream(bytes), rest),
                        answer.body().length())
                .build();
    }

    private static InputStream failing(IOException failure) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw failure;
            }

            @Override
            public int read(byte[] bytes, int from, int most) throws IOException {
                throw failure;
            }
        };
    }
}
