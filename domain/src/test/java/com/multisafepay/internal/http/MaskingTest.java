package com.multisafepay.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MaskingTest {

    /** The names of the members that the contract gives the format of a password. */
    private static Set<String> secretsOfTheContract() throws IOException {
        List<String> lines;
        try (InputStream in = MaskingTest.class.getResourceAsStream("/multisafepay-openapi.yaml")) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).strip().equals("format: password")) {
                int indent = lines.get(i).indexOf('f');
                int at = i;
                while (lines.get(at).isBlank()
                        || lines.get(at).length() - lines.get(at).stripLeading().length() >= indent) {
                    at--;
                }
                names.add(lines.get(at).strip().replace(":", ""));
            }
        }
        return names;
    }

    @Test
    void knowsEverySecretOfTheContract() throws IOException {
        assertThat(secretsOfTheContract()).hasSizeGreaterThan(15).contains("card_cvc", "id");
        assertThat(Masking.SECRETS)
                .containsAll(secretsOfTheContract().stream()
                        .filter(name -> !name.equals("id"))
                        .toList());
    }

    @Test
    void noSecretOfTheContractIsShownToAListener() throws IOException {
        assertThat(Redaction.SHOWN)
                .doesNotContainAnyElementsOf(secretsOfTheContract())
                .doesNotContainAnyElementsOf(Masking.SECRETS);
    }
}
