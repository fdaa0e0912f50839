package com.multisafepay.sandbox.pages.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    /** A key that is written out in a template; others are put together, and their pages are tested. */
    private static final Pattern USED = Pattern.compile("text\\(\"([\\w.]+)\"[,)]");

    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    private static Properties bundle(String ending) throws IOException {
        String name = "/com/multisafepay/sandbox/pages/texts/texts" + ending + ".properties";
        try (InputStream in = TextsTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            Properties texts = new Properties();
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return texts;
        }
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(text).results().forEach(each -> places.add(each.group()));
        return places;
    }

    @ParameterizedTest
    @ValueSource(strings = {"_nl", "_de", "_fr", "_es", "_it"})
    void everyLanguageHasTheSameTextsWithTheSamePlaces(String ending) throws IOException {
        Properties english = bundle("_en");
        Properties other = bundle(ending);

        assertThat(other.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(other.getProperty(key)).as(key).isNotBlank();
            assertThat(places(other.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyTextOfATemplateExists(Path template) throws IOException {
        Texts texts = Texts.of("en_US");

        assertThat(USED.matcher(Files.readString(template)).results().map(use -> use.group(1)))
                .allSatisfy(key -> assertThat(texts.has(key)).as(key).isTrue());
    }

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
            return files.filter(file -> file.toString().endsWith(".jte")).toList();
        }
    }

    @Test
    void aLanguageIsNamedInItself() {
        assertThat(Texts.SPOKEN.stream().map(Texts::name))
                .containsExactly("English", "Nederlands", "Deutsch", "Français", "Español", "Italiano");
    }
}
