package com.multisafepay.internal.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.multisafepay.error.RequestRefusedException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;

class CheckPropertiesTest {

    @Property
    void textsWithinTheLimitsComeBackAsTheyAre(@ForAll @AlphaChars @StringLength(min = 2, max = 25) String text) {
        assertThat(Check.text("customer.first_name", text, 2, 25)).isSameAs(text);
    }

    @Property
    void longerTextsAreRefused(@ForAll @AlphaChars @StringLength(min = 26, max = 200) String text) {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> Check.text("customer.first_name", text, 2, 25))
                .withMessageStartingWith("customer.first_name: must be 2 to 25 characters, has " + text.length());
    }

    @Property
    void numbersWithinBoundsComeBack(@ForAll @LongRange(min = 1, max = 365) long days) {
        assertThat(Check.range("days_active", days, 1, 365)).isEqualTo(days);
    }
}
