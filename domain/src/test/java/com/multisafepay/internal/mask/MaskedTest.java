package com.multisafepay.internal.mask;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MaskedTest {

    @ParameterizedTest
    @CsvSource({
        "card 4111111111111111 refused, card *** refused",
        "card 4111 1111 1111 1111 refused, card *** refused",
        "4111-1111-1111-1111, ***",
        "'order 12 4111111111111111', 'order 12 ***'",
        "'4111111111111111 12', '*** 12'",
        "'4111 1111 1111 1111 and 5500000000000004', '*** and ***'",
        "from NL91ABNA0417164300 to, from *** to",
        "from DE89 3704 0044 0532 0130 00, from ***",
        "from nl91abna0417164300, from ***"
    })
    void takesOutCardsAndAccounts(String text, String masked) {
        assertThat(Masked.text(text)).isEqualTo(masked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Invalid amount",
                "order 20261125-0001",
                "amount 2599 is more than 1000",
                "transaction 1700000000000001",
                "4111111111111112",
                "2026-11-25T13:00:00",
                "from 198.51.100.7"
            })
    void leavesWhatIsNeither(String text) {
        assertThat(Masked.text(text)).isEqualTo(text);
    }

    @Test
    void takesItsTimeWithNoText() {
        String digits = "1 ".repeat(100_000);

        assertThat(Masked.text(digits)).isNotNull();
    }

    @Property(tries = 200)
    void noWordsAroundACardHideIt(
            @ForAll @AlphaChars @StringLength(max = 12) String before,
            @ForAll @AlphaChars @StringLength(max = 12) String after) {
        assertThat(Masked.text(before + "4111111111111111" + after)).doesNotContain("4111111111111111");
    }
}
