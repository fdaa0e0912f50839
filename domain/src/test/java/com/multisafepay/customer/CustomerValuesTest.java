package com.multisafepay.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.spec.ApiSpec;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerValuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"nl-NL", "nl", "NL_nl", "nl_nl", "NL_NL", "nl_NL ", "nld_NL", "", "nl_NLD", "nl_NL\n"})
    void refusesLocalesOfAnotherForm(String locale) {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> LocaleCode.of(locale))
                .withMessageStartingWith("customer.locale: must be of the form ab_CD such as nl_NL, was ");
    }

    @Test
    void localesAreThoseOfThePlatform() {
        assertThat(LocaleCode.of(Locale.GERMANY)).hasToString("de_DE");
        assertThat(LocaleCode.of("nl_BE").toLocale()).isEqualTo(Locale.forLanguageTag("nl-BE"));
        assertThat(LocaleCode.DEFAULT).hasToString("en_US");
    }

    @Test
    void refusesALocaleOfThePlatformWithoutACountry() {
        assertThatExceptionOfType(RequestRefusedException.class).isThrownBy(() -> LocaleCode.of(Locale.GERMAN));
    }

    @ParameterizedTest
    @CsvSource({
        "nl, nl_NL",
        "nl-BE, nl_BE",
        "nl-SR, nl_NL",
        "en, en_US",
        "en-GB, en_US",
        "de, de_DE",
        "de-CH, de_DE",
        "de-AT, de_AT",
        "fr-CA, fr_FR",
        "fr-BE, fr_BE",
        "es-MX, es_ES",
        "da, da_DK",
        "zh-Hant-TW, zh_CN",
        "pl-u-ca-gregory, pl_PL",
        "ja-JP, en_US",
        "fil, en_US",
        "und-NL, en_US",
        "und, en_US"
    })
    void findsTheDocumentedLocaleThatIsClosest(String browser, String locale) {
        assertThat(LocaleCode.closestTo(Locale.forLanguageTag(browser))).hasToString(locale);
    }

    @Test
    void findsEveryLocaleOfTheContract() throws IOException {
        List<String> documented = new ArrayList<>();
        try (InputStream contract = ApiSpec.openApiJson()) {
            new ObjectMapper()
                    .readTree(contract)
                    .at("/components/schemas/Customer/properties/locale/x-known-values")
                    .forEach(locale -> documented.add(locale.textValue()));
        }

        assertThat(documented)
                .hasSizeGreaterThan(10)
                .allSatisfy(locale -> assertThat(LocaleCode.closestTo(Locale.forLanguageTag(locale.replace('_', '-'))))
                        .hasToString(locale));
    }

    @Test
    void takesKosovo() {
        assertThat(Customer.builder().country("xk").build().address().country()).contains(Country.of("XK"));
    }

    @Test
    void takesCountriesInEitherCase() {
        assertThat(Country.of("nl")).isEqualTo(Country.of("NL")).hasToString("NL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Netherlands", "NLD", "", "N", "XX", "EU", "UK", "\u00df", "\u0131t", " NL"})
    void refusesWhatIsNoCountry(String country) {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> Country.of("customer.country", country))
                .withMessage("customer.country: must be a code of ISO 3166-1 alpha-2 such as NL, was \"%s\"", country);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "198.51.100.7",
                "0.0.0.0",
                "255.255.255.255",
                "2001:db8::1",
                "::1",
                "::",
                "::ffff:198.51.100.7",
                "2001:0db8:0000:0000:0000:0000:0000:0001"
            })
    void takesAddressesOfBothKinds(String address) {
        assertThat(IpAddress.of(address)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "256.1.1.1",
                "1.2.3",
                "1.2.3.4.5",
                "01.2.3.4",
                "1.2.3.4:80",
                "[::1]",
                "fe80::1%eth0",
                "1::2::3",
                ":::",
                "12345::1",
                "1:2:3:4:5:6:7:8:9",
                "3232235777",
                "shop.example",
                "1.2.3.4, 5.6.7.8"
            })
    void refusesWhatIsNoAddress(String address) {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> IpAddress.of(address))
                .withMessageStartingWith("customer.ip_address: must be an IPv4 or IPv6 address, was ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna@shop.example",
                "anna.bakker+msp@mail.shop.example",
                "a@b.nl",
                "jos\u00e9@m\u00fcller.example"
            })
    void takesMailAddresses(String address) {
        assertThat(Email.of(address)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "anna",
                "anna@",
                "@shop.example",
                "anna@shop",
                "anna@@shop.example",
                "an na@shop.example",
                "anna@shop..example",
                "anna@.example",
                "Anna <anna@shop.example>",
                "a@b.nl,c@d.nl"
            })
    void refusesWhatIsNoMailAddress(String address) {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> Email.of("customer.email", address))
                .withMessageStartingWith("customer.email: must be ");
    }

    @Test
    void refusesAMailAddressOfMoreThan64Characters() {
        String longest = "a".repeat(64 - "@shop.example".length()) + "@shop.example";

        assertThat(Email.of(longest).address()).hasSize(64);
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> Email.of("a" + longest))
                .withMessageContaining("must be 1 to 64 characters, has 65");
    }

    @Test
    void takesBlanksOffTheEndsOfAMailAddress() {
        assertThat(Email.of(" anna@shop.example ")).isEqualTo(Email.of("anna@shop.example"));
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesWhatIsNull() {
        assertThatNullPointerException().isThrownBy(() -> Email.of(null)).withMessage("address");
        assertThatNullPointerException().isThrownBy(() -> Country.of(null)).withMessage("code");
        assertThatNullPointerException().isThrownBy(() -> IpAddress.of(null)).withMessage("value");
        assertThatNullPointerException()
                .isThrownBy(() -> IpAddress.firstOf(null))
                .withMessage("list");
    }
}
