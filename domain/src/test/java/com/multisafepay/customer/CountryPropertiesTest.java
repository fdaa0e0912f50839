package com.multisafepay.customer;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.error.RequestRefusedException;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CountryPropertiesTest {

    @Property
    void aCountryIsTwoCapitalsOrAnError(@ForAll("shortTexts") String text) {
        try {
            assertThat(Country.of(text).code()).matches("[A-Z]{2}").isEqualToIgnoringCase(text);
        } catch (RequestRefusedException e) {
            assertThat(e.field()).contains("country");
        }
    }

    @Provide
    Arbitrary<String> shortTexts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().alpha().ofLength(2), Arbitraries.strings().ofMaxLength(4));
    }
}
