package com.multisafepay.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;

import feign.Request;
import feign.Request.HttpMethod;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
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

    @Test
    void whatAListenerIsShownIsTheContractsList() throws IOException {
        List<String> lines;
        try (InputStream in = MaskingTest.class.getResourceAsStream("/multisafepay-openapi.yaml")) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
        List<String> named = lines.stream()
                .skip(lines.indexOf("x-loggable:") + 1)
                .takeWhile(line -> line.startsWith(" "))
                .filter(line -> line.strip().startsWith("- "))
                .map(line -> line.strip().substring(2))
                .toList();

        assertThat(named).hasSizeGreaterThan(30);
        assertThat(Redaction.SHOWN).containsExactlyInAnyOrderElementsOf(named);
    }

    private static Masking of(@Nullable String body) {
        Request request = Requests.of(HttpMethod.POST, "https://api.example/orders", Map.of(), body);
        return new Masking("key-of-a-shop").of(request);
    }

    @Test
    void masksWhatTheRequestKeepsSecretWhereverItComesBack() {
        Masking masking =
                of("{\"token\":\"abc\\\"d\",\"customer\":{\"iban\":[\"X9\",\"Y8\"]},\"description\":\"Tea\"}");

        assertThat(masking.text("abc\"d for X9 and Y8 of Tea")).isEqualTo("*** for *** and *** of Tea");
        assertThat(masking.text("{\"token\":\"abc\\\"d\"}")).isEqualTo("{\"token\":\"***\"}");
        assertThat(masking.text("the key key-of-a-shop")).isEqualTo("the key ***");
    }

    /** A security code of three digits is part of many numbers. */
    @Test
    void masksAShortNumberOnlyWhereItStandsAlone() {
        Masking masking = of("{\"card_cvc\":123,\"token\":\"1234567\"}");

        assertThat(masking.text("123 or 0123 or 1234 or a123")).isEqualTo("*** or 0123 or 1234 or a***");
        assertThat(masking.text("x01234567")).isEqualTo("x0***");
    }

    @Test
    void masksNothingForASecretThatIsEmptyOrABodyThatIsNone() {
        assertThat(of("{\"token\":\" \",\"iban\":null}").text("a b")).isEqualTo("a b");
        assertThat(of("<html>").text("a <html>")).isEqualTo("a <html>");
        assertThat(of(null).text("a b")).isEqualTo("a b");
    }

    @Test
    void keepsACauseThatTellsNoSecret() {
        Masking masking = of("{\"token\":\"abc\"}");
        IOException plain = new IOException("reset", new IOException());

        assertThat(masking.cause(plain)).isSameAs(plain);
        assertThat(masking.cause(new IOException("reset", new IOException("at abc"))))
                .isNull();
    }
}
