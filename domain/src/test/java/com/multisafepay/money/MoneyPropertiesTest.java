package com.multisafepay.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.multisafepay.error.RequestRefusedException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Currency;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class MoneyPropertiesTest {

    private static final long HUGE = 1L << 60;

    @Property
    void itsTextReadsBackAsTheSameAmount(@ForAll("amounts") Money money) {
        String text = money.toDecimal().toPlainString();

        assertThat(Money.of(text, money.currency().getCurrencyCode())).isEqualTo(money);
    }

    @Property
    void itsDecimalReadsBackAsTheSameAmount(@ForAll("amounts") Money money) {
        assertThat(Money.of(money.toDecimal(), money.currency())).isEqualTo(money);
    }

    @Property
    void aTextIsTheSameAsItsDecimal(@ForAll("decimals") String text, @ForAll("codes") String code) {
        assertThat(amountOrRefusal(() -> Money.of(text, code)))
                .isEqualTo(amountOrRefusal(() -> Money.of(new BigDecimal(text), Currency.getInstance(code))));
    }

    private static Object amountOrRefusal(Supplier<Money> amount) {
        try {
            return amount.get();
        } catch (RequestRefusedException e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Property
    void takingAwayWhatWasAddedChangesNothing(
            @ForAll @LongRange(min = -HUGE, max = HUGE) long a, @ForAll @LongRange(min = -HUGE, max = HUGE) long b) {
        assertThat(eur(a).plus(eur(b)).minus(eur(b))).isEqualTo(eur(a));
    }

    @Property
    void additionDoesNotDependOnOrder(
            @ForAll @LongRange(min = -HUGE, max = HUGE) long a,
            @ForAll @LongRange(min = -HUGE, max = HUGE) long b,
            @ForAll @LongRange(min = -HUGE, max = HUGE) long c) {
        assertThat(eur(a).plus(eur(b)).plus(eur(c)))
                .isEqualTo(eur(a).plus(eur(b).plus(eur(c))))
                .isEqualTo(eur(c).plus(eur(b)).plus(eur(a)));
    }

    @Property
    void aProductIsExactOrAnError(@ForAll long minorUnits, @ForAll long times) {
        BigInteger exact = BigInteger.valueOf(minorUnits).multiply(BigInteger.valueOf(times));

        if (exact.bitLength() < Long.SIZE) {
            assertThat(eur(minorUnits).multipliedBy(times)).isEqualTo(eur(exact.longValueExact()));
        } else {
            assertThatExceptionOfType(ArithmeticException.class)
                    .isThrownBy(() -> eur(minorUnits).multipliedBy(times));
        }
    }

    @Property
    void aSumIsExactOrAnError(@ForAll long a, @ForAll long b) {
        BigInteger exact = BigInteger.valueOf(a).add(BigInteger.valueOf(b));

        if (exact.bitLength() < Long.SIZE) {
            assertThat(eur(a).plus(eur(b))).isEqualTo(eur(exact.longValueExact()));
        } else {
            assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> eur(a).plus(eur(b)));
        }
    }

    @Property
    void orderIsThatOfTheMinorUnits(@ForAll long a, @ForAll long b) {
        assertThat(Integer.signum(eur(a).compareTo(eur(b)))).isEqualTo(Integer.signum(Long.compare(a, b)));
    }

    @Provide
    Arbitrary<String> decimals() {
        Arbitrary<String> whole = Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(20);
        Arbitrary<String> decimals = Arbitraries.strings().numeric().ofMaxLength(4);
        return Combinators.combine(Arbitraries.of("", "-", "+"), whole, decimals)
                .as((sign, before, after) -> sign + before + (after.isEmpty() ? "" : "." + after));
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.of("EUR", "JPY", "KWD");
    }

    @Provide
    Arbitrary<Money> amounts() {
        Arbitrary<Currency> currencies = Arbitraries.of(Currency.getAvailableCurrencies())
                .filter(currency -> currency.getDefaultFractionDigits() >= 0);
        return Combinators.combine(Arbitraries.longs(), currencies).as(Money::new);
    }

    private static Money eur(long minorUnits) {
        return Money.ofMinor(minorUnits, "EUR");
    }
}
