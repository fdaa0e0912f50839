package com.multisafepay.benchmarks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/** Finds where requests end on a connection; allocates nothing per request. */
final class RequestReader {

    private static final byte[] LENGTH = "\r\ncontent-length:".getBytes(ISO_8859_1);
    private static final byte[] CHUNKED = "\r\ntransfer-encoding:".getBytes(ISO_8859_1);

    private final InputStream in;
    private final byte[] buffer = new byte[32 * 1024];
    private int filled;
    private int taken;
    private int bodyLength;

    RequestReader(InputStream in) {
        this.in = in;
    }

    /** Reads one request to its end; false when there is no further one. */
    boolean next() throws IOException {
        System.arraycopy(buffer, taken, buffer, 0, filled - taken);
        filled -= taken;
        taken = 0;
        int head = head();
        if (head < 0) {
            return false;
        }
        if (find(CHUNKED, head) >= 0) {
            throw new IOException("a body in chunks: its length would not be known before it is sent");
        }
        int field = find(LENGTH, head);
        bodyLength = field < 0 ? 0 : number(field + LENGTH.length);
        while (filled < head + bodyLength) {
            if (!more()) {
                throw new EOFException("half a request");
            }
        }
        taken = head + bodyLength;
        return true;
    }

    boolean startsWith(byte[] text) {
        for (int i = 0; i < text.length; i++) {
            if (buffer[i] != text[i]) {
                return false;
            }
        }
        return true;
    }

    int bodyLength() {
        return bodyLength;
    }

    private int head() throws IOException {
        int from = 0;
        while (true) {
            for (int i = from; i + 3 < filled; i++) {
                if (buffer[i] == '\r' && buffer[i + 1] == '\n' && buffer[i + 2] == '\r' && buffer[i + 3] == '\n') {
                    return i + 4;
                }
            }
            from = Math.max(0, filled - 3);
            if (!more()) {
                return -1;
            }
        }
    }

    private int find(byte[] lowerCase, int end) {
        for (int i = 0; i + lowerCase.length <= end; i++) {
            int matched = 0;
            while (matched < lowerCase.length && lower(buffer[i + matched]) == lowerCase[matched]) {
                matched++;
            }
            if (matched == lowerCase.length) {
                return i;
            }
        }
        return -1;
    }

    private static int lower(byte letter) {
        return letter >= 'A' && letter <= 'Z' ? letter + ('a' - 'A') : letter;
    }

    private int number(int from) {
        int i = from;
        while (buffer[i] == ' ') {
            i++;
        }
        int number = 0;
        for (; buffer[i] >= '0' && buffer[i] <= '9'; i++) {
            number = 10 * number + buffer[i] - '0';
        }
        return number;
    }

    private boolean more() throws IOException {
        if (filled == buffer.length) {
            throw new IOException(String.format(Locale.ROOT, "a request of more than %d bytes", buffer.length));
        }
        int read = in.read(buffer, filled, buffer.length - filled);
        filled += Math.max(0, read);
        return read >= 0;
    }
}
