package com.multisafepay.spec.compatibility;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Writes and reads the contract that was released last: a line with the digest of what follows, and the contract. */
final class Baseline {

    private static final String DIGEST =
            "# Written by `-Dreleased.update=true` of CONTRIBUTING.md, not by hand. SHA-256: ";

    private Baseline() {}

    static void write(Path bundle, Path baseline) throws IOException {
        String contract = Files.readString(bundle);
        Files.writeString(baseline, DIGEST + digest(contract) + "\n" + contract);
    }

    /**
     * Reads a baseline.
     *
     * @throws IOException if it is not as it was written
     */
    static JsonNode read(Path baseline) throws IOException {
        String file = Files.readString(baseline);
        String contract = file.substring(file.indexOf('\n') + 1);
        if (!file.startsWith(DIGEST + digest(contract))) {
            throw new IOException(baseline + " was changed since it was written");
        }
        return new YAMLMapper().readTree(contract);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
