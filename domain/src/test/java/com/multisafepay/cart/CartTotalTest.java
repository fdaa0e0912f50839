package com.multisafepay.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.money.Money;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class CartTotalTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final TaxTables DUTCH =
            TaxTables.of("0.21", TaxTable.of("high", "0.21"), TaxTable.of("low", "0.09"), TaxTable.of("none", "0"));

    @Test
    void addsUpPricesOfManyDecimals() {
        ShoppingCart cart = ShoppingCart.of(
                DUTCH, line("13.761467889", 2, "low"), line("8.2644628099", 4, "high"), line("4.5412844037", 1, "low"));

        assertThat(cart.total(EUR)).isEqualTo(new CartTotal(eur("65.12"), eur("9.83")));
        assertThat(cart.total(EUR).total()).isEqualTo(Money.ofMinor(7495, "EUR"));
    }

    @Test
    void addsUpSeveralRatesAndShipping() {
        ShoppingCart cart = ShoppingCart.of(
                DUTCH, line("90", 3, "high"), line("35", 1, "low"), CartItem.shipping("Shipping", "10", "none"));

        assertThat(cart.total(EUR)).isEqualTo(new CartTotal(eur("315.00"), eur("59.85")));
        assertThat(cart.total(EUR).total()).isEqualTo(Money.ofMinor(37485, "EUR"));
    }

    @Test
    void addsUpAnUntaxedCart() {
        ShoppingCart cart = ShoppingCart.of(DUTCH, line("60.00", 1, "none"), line("20.00", 2, "none"));

        assertThat(cart.total(EUR)).isEqualTo(new CartTotal(eur("100.00"), eur("0.00")));
        assertThat(cart.total(EUR).total()).isEqualTo(Money.ofMinor(10000, "EUR"));
    }

    @Test
    void roundsNetAndVatNotTheGrandTotalAsThePythonSdkDoes() {
        ShoppingCart cart = ShoppingCart.of(DUTCH, line("10.0444", 1, "low"));

        assertThat(cart.total(EUR)).isEqualTo(new CartTotal(eur("10.04"), eur("0.90")));
        assertThat(cart.total(EUR).total()).isEqualTo(eur("10.94")).isNotEqualTo(eur("10.95"));
    }

    @Test
    void countsEveryLineNotOnlyTheLastAsThePhpSdkDoes() {
        ShoppingCart cart = ShoppingCart.of(DUTCH, line("90", 1, "none"), line("5", 1, "none"));

        assertThat(cart.total(EUR).total()).isEqualTo(eur("95.00"));
        assertThatExceptionOfType(RequestRefusedException.class).isThrownBy(() -> cart.requireTotal(eur("5.00")));
    }

    @Test
    void aLeadingLineOfAnUntaxedTableIsNotGivenTheDefaultRateAsTheNodeSampleDoes() {
        ShoppingCart cart = ShoppingCart.of(DUTCH, line("100", 1, "none"), line("100", 1, "high"));

        assertThat(cart.total(EUR).vat()).isEqualTo(eur("21.00"));
    }

    @Test
    void aLaterLineWithoutATableIsGivenTheDefaultRateAsTheNodeSampleFailsToDo() {
        ShoppingCart cart = ShoppingCart.of(DUTCH, line("100", 1, "high"), Lines.withoutTable("100", 1));

        assertThat(cart.total(EUR).vat()).isEqualTo(eur("42.00"));
    }

    @Test
    void withoutAnyRateNothingIsTaxed() {
        assertThat(ShoppingCart.of(TaxTables.NONE, Lines.withoutTable("100", 1))
                        .total(EUR)
                        .vat())
                .isEqualTo(eur("0.00"));
    }

    @Test
    void roundsToTheDigitsOfTheCurrency() {
        ShoppingCart cart = ShoppingCart.of(DUTCH, line("1000.5", 1, "low"));

        assertThat(cart.total(Currency.getInstance("JPY")).total()).isEqualTo(Money.ofMinor(1001 + 90, "JPY"));
        assertThat(cart.total(Currency.getInstance("KWD")).total()).isEqualTo(Money.of("1090.545", "KWD"));
    }

    @Test
    void halvesAreRoundedAwayFromZero() {
        assertThat(ShoppingCart.of(DUTCH, line("0.005", 1, "none")).total(EUR).net())
                .isEqualTo(eur("0.01"));
        assertThat(ShoppingCart.of(DUTCH, line("-0.005", 1, "none")).total(EUR).net())
                .isEqualTo(eur("-0.01"));
    }

    @Test
    void aDiscountIsALineOfNegativePrice() {
        ShoppingCart cart = ShoppingCart.of(DUTCH, line("100", 1, "high"), line("-10", 1, "high"));

        assertThat(cart.total(EUR).total()).isEqualTo(eur("108.90"));
    }

    @Test
    void takesTheAmountThatIsTheTotal() {
        assertThatCode(() -> ShoppingCart.of(DUTCH, line("100", 1, "high")).requireTotal(eur("121.00")))
                .doesNotThrowAnyException();
    }

    @Test
    void aRefusalTellsWhatWasExpectedGivenAndTheDifference() {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> ShoppingCart.of(DUTCH, line("100", 1, "high")).requireTotal(eur("100.00")))
                .withMessage("amount: must be the cart's total EUR 121.00 (net EUR 100.00, VAT EUR 21.00),"
                        + " differs by EUR -21.00, was \"EUR 100.00\"");
    }

    @Test
    void aRefusalTellsWhenTheGrandTotalWasRounded() {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(
                        () -> ShoppingCart.of(DUTCH, line("10.0444", 1, "low")).requireTotal(eur("10.95")))
                .withMessageContaining("differs by EUR 0.01; the amount given rounds the grand total");
    }

    @Test
    void aRefusalTellsWhenEachLineWasRounded() {
        ShoppingCart cart =
                ShoppingCart.of(DUTCH, line("1.004", 1, "none"), line("1.004", 1, "none"), line("1.004", 1, "none"));

        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> cart.requireTotal(eur("3.00")))
                .withMessageContaining("differs by EUR -0.01; the amount given rounds each line");
    }

    private static CartItem line(String unitPrice, long quantity, String table) {
        return CartItem.of("A1", "Lamp", unitPrice, quantity, table);
    }

    private static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
