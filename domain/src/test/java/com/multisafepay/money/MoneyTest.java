package com.multisafepay.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.multisafepay.error.RequestRefusedException;
import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Money EUR_10_00 = Money.ofMinor(1000, "EUR");
    private static final Money EUR_MOST = Money.ofMinor(Long.MAX_VALUE, "EUR");
    private static final Money USD_10_00 = Money.ofMinor(1000, "USD");

    @ParameterizedTest
    @CsvSource({
        "10.00, EUR, 1000",
        "10, EUR, 1000",
        "10.5, EUR, 1050",
        "-3.5, EUR, -350",
        "+0.01, EUR, 1",
        "0.00, EUR, 0",
        "92233720368547758.07, EUR, 9223372036854775807",
        "-92233720368547758.08, EUR, -9223372036854775808",
        "10, JPY, 10",
        "9223372036854775807, JPY, 9223372036854775807",
        "10, KRW, 10",
        "10, CLP, 10",
        "10, ISK, 10",
        "1.234, KWD, 1234",
        "1.234, BHD, 1234"
    })
    void readsDecimalsByTheDigitsOfTheCurrency(String amount, String currency, long minorUnits) {
        assertThat(Money.of(amount, currency).minorUnits()).isEqualTo(minorUnits);
    }

    @ParameterizedTest
    @CsvSource({"10.001, EUR, 2", "0.005, EUR, 2", "10.5, JPY, 0", "10.5, ISK, 0", "1.2345, KWD, 3"})
    void refusesAnAmountWithMoreDigitsThanTheCurrencyHas(String amount, String currency, int digits) {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> Money.of(amount, currency))
                .withMessage("amount: must have at most %d decimals in %s, was \"%s\"", digits, currency, amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "10,00",
                "1.000,00",
                "1,000.00",
                "1e3",
                "1E3",
                "0x10",
                "10.",
                ".5",
                "--1",
                " 10",
                "10 ",
                "NaN",
                "Infinity",
                "ten",
                "EUR 10",
                "١٠"
            })
    void refusesWhatIsNoPlainDecimal(String amount) {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> Money.of(amount, "EUR"))
                .withMessage("amount: must be a plain decimal in EUR such as 10.00, was \"%s\"", amount);
    }

    @Test
    void showsAnExampleOfTheCurrencyThatWasAskedFor() {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> Money.of("1e3", "JPY"))
                .withMessageContaining("in JPY such as 10,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"92233720368547758.08", "-92233720368547758.09", "999999999999999999999999999999"})
    void refusesAnAmountThatDoesNotFit(String amount) {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> Money.of(amount, "EUR"))
                .withMessageStartingWith("amount: is too large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e2147483647", "1e1000000000"})
    void refusesHugeExponentsAtOnce(String amount) {
        BigDecimal huge = new BigDecimal(amount);

        assertThatExceptionOfType(RequestRefusedException.class).isThrownBy(() -> Money.of(huge, EUR));
    }

    @Test
    void takesZerosBeyondTheDigitsOfTheCurrency() {
        assertThat(Money.of(new BigDecimal("10.0000"), EUR)).isEqualTo(EUR_10_00);
        assertThat(Money.of(new BigDecimal("1E+1"), EUR)).isEqualTo(EUR_10_00);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EU", "eur", "EURO", "ABC", "€"})
    void refusesCurrenciesThatDoNotExist(String code) {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> Money.ofMinor(1, code))
                .withMessage("currency: must be a code of ISO 4217 such as EUR, was \"%s\"", code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XAU", "XXX", "XTS"})
    void refusesCurrenciesWithoutASmallestUnit(String code) {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> Money.of("1", code))
                .withMessage("currency: must have a smallest unit, was \"%s\"", code);
        assertThatExceptionOfType(RequestRefusedException.class).isThrownBy(() -> Money.ofMinor(1, code));
    }

    @Test
    void neverMixesCurrencies() {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> EUR_10_00.plus(USD_10_00))
                .withMessage("currency: must be EUR, was \"USD\"");
        assertThatExceptionOfType(RequestRefusedException.class).isThrownBy(() -> EUR_10_00.minus(USD_10_00));
        assertThatExceptionOfType(RequestRefusedException.class).isThrownBy(() -> EUR_10_00.compareTo(USD_10_00));
    }

    @Test
    void saysWhatOverflowed() {
        assertThatExceptionOfType(ArithmeticException.class)
                .isThrownBy(() -> EUR_MOST.plus(EUR_10_00))
                .withMessage("9223372036854775807 minor units of EUR plus 1000 is beyond the range of a long");
    }

    @Test
    void overflowsNowhereSilently() {
        Money least = Money.ofMinor(Long.MIN_VALUE, "EUR");

        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> least.minus(EUR_10_00));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(least::negated);
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> EUR_MOST.multipliedBy(2));
    }

    @ParameterizedTest
    @CsvSource({"1000, EUR, EUR 10.00", "-5, EUR, EUR -0.05", "1000, JPY, JPY 1000", "1234, KWD, KWD 1.234"})
    void printsCurrencyAndDecimal(long minorUnits, String currency, String text) {
        assertThat(Money.ofMinor(minorUnits, currency)).hasToString(text);
    }

    @Test
    void isPositiveOnlyAboveZero() {
        assertThat(EUR_10_00.isPositive()).isTrue();
        assertThat(Money.zero(EUR).isPositive()).isFalse();
        assertThat(EUR_10_00.negated().isPositive()).isFalse();
    }

    @Test
    @SuppressWarnings("NullAway")
    void namesWhatIsNull() {
        assertThatNullPointerException().isThrownBy(() -> Money.of(null, "EUR")).withMessage("amount");
        assertThatNullPointerException()
                .isThrownBy(() -> Money.ofMinor(1, null))
                .withMessage("currency");
        assertThatNullPointerException().isThrownBy(() -> new Money(1, null)).withMessage("currency");
    }
}
