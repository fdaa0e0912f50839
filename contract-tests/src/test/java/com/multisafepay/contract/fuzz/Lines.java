package com.multisafepay.contract.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Arrays;

/** Input as lines of text with the rest as bytes: a form that both people and a fuzzer can write. */
final class Lines {

    private final byte[] data;
    private int at;

    Lines(byte[] data) {
        this.data = data;
    }

    /** The next line, empty where there is none. */
    String next() {
        int end = at;
        while (end < data.length && data[end] != '\n') {
            end++;
        }
        String line = new String(data, at, end - at, ISO_8859_1);
        at = Math.min(end + 1, data.length);
        return line;
    }

    /** All that follows. */
    byte[] rest() {
        return Arrays.copyOfRange(data, at, data.length);
    }

    /** The next line as a number of 0 to {@code bound} exclusively. */
    int choice(int bound) {
        return Math.floorMod(next().hashCode() - "0".hashCode(), bound);
    }
}
