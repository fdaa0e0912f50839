package com.multisafepay.sandbox.internal.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    private static final Pattern PLACE = Pattern.compile("\\{[0-9]}");

    private static Properties bundle(String ending) throws IOException {
        String name = "/com/multisafepay/sandbox/page/texts" + ending + ".properties";
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
    @EnumSource
    void everyFieldHasItsTexts(Field field) {
        Texts texts = Texts.of("en_US");

        assertThat(texts.has("field." + field.key)).isTrue();
        assertThat(texts.has("missing." + field.input.name())).isTrue();
        assertThat(texts.has("wrong." + field.check.name())).isTrue();
    }

    @Test
    void aLanguageIsNamedInItself() {
        assertThat(Texts.SPOKEN.stream().map(Texts::name))
                .containsExactly("English", "Nederlands", "Deutsch", "Français", "Español", "Italiano");
    }
}
