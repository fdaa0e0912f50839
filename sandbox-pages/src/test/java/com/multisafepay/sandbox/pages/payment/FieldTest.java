package com.multisafepay.sandbox.pages.payment;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.sandbox.pages.layout.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FieldTest {

    @ParameterizedTest
    @EnumSource
    void everyFieldHasItsTexts(Field field) {
        Texts texts = Texts.of("en_US");

        assertThat(texts.has("field." + field.key)).isTrue();
        assertThat(texts.has("missing." + field.input.name())).isTrue();
        assertThat(texts.has("wrong." + field.check.name())).isTrue();
    }
}
