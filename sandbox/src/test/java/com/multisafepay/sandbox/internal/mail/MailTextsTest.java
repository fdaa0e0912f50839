package com.multisafepay.sandbox.internal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailTextsTest {

    @ParameterizedTest
    @ValueSource(strings = {"en_US", "nl_NL", "de_DE", "fr_FR", "es_ES", "it_IT"})
    void everyLanguageHasEveryMailWithAllItsPlaces(String locale) {
        MailTexts texts = MailTexts.of(locale);

        assertThat(texts.text("reminder.subject", "Lamp")).contains("Lamp").doesNotContain("{");
        assertThat(texts.text("reminder.text", "Lamp", "10,00"))
                .contains("Lamp", "10,00")
                .doesNotContain("{");
        assertThat(texts.text("transfer.subject", "Lamp")).contains("Lamp").doesNotContain("{");
        assertThat(texts.text("transfer.text", "Lamp", "10,00", "0123456789", "Holder", "NL91", "ABNANL2A"))
                .contains("Lamp", "10,00", "0123456789", "Holder", "IBAN NL91", "BIC ABNANL2A")
                .doesNotContain("{");
    }

    @Test
    void noTwoLanguagesShareAText() {
        assertThat(Stream.of("en_US", "nl_NL", "de_DE", "fr_FR", "es_ES", "it_IT")
                        .map(locale -> MailTexts.of(locale).text("reminder.text")))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"nl_BE, nl_BE", "at_AT, de_AT", "pl_PL, en_US", "'', en_US"})
    void fallsBackToEnglish(String asked, String spoken) {
        assertThat(MailTexts.of(asked).code()).isEqualTo(spoken);
    }
}
