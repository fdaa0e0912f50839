package com.multisafepay.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.multisafepay.error.RequestRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckTest {

    private static final String SMILE = "\uD83D\uDE00";

    @Test
    void charactersOutsideTheBasicPlaneCountOnce() {
        assertThat(Check.text("description", SMILE.repeat(10), 1, 10)).hasSize(20);
    }

    @Test
    void tooShortTextsAreRefused() {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> Check.text("order_id", "", 1, 50))
                .withMessage("order_id: must be 1 to 50 characters, has 0, was \"\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\tb", "a\0b", "a\u0085b"})
    void controlCharactersAreRefused(String text) {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> Check.printable("description", text))
                .withMessageContaining("must not hold control characters");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void halfACharacterIsRefused(int half) {
        String text = "a" + SMILE.charAt(half);

        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> Check.printable("description", text))
                .withMessageContaining("must be well-formed Unicode");
    }

    @ParameterizedTest
    @ValueSource(strings = {" a", "a ", "\u2003a"})
    void blanksAroundAreRefused(String text) {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> Check.noBlanksAround("order_id", text))
                .withMessageStartingWith("order_id: must not begin or end with a blank");
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, 0, 366, Long.MAX_VALUE})
    void numbersOutOfBoundsAreRefused(long days) {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> Check.range("days_active", days, 1, 365))
                .withMessage("days_active: must be from 1 to 365, was \"" + days + "\"");
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsNamed() {
        assertThatNullPointerException()
                .isThrownBy(() -> Check.text("order_id", null, 1, 50))
                .withMessage("order_id");
    }
}
