package com.multisafepay.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.money.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CartRulesTest {

    private static final TaxTables TABLES = TaxTables.of("0.21", TaxTable.of("low", "0.09"));

    @Test
    void refusesAnEmptyCart() {
        refused(() -> ShoppingCart.of(TABLES), "shopping_cart.items: must hold a line");
    }

    @Test
    void refusesALineThatSelectsATableThatDoesNotExist() {
        CartItem known = CartItem.of("A1", "Lamp", "10", 1, "low");
        CartItem unknown = CartItem.of("A2", "Tea", "10", 1, "lowest");

        refused(
                () -> ShoppingCart.of(TABLES, known, unknown),
                "shopping_cart.items[1].tax_table_selector: must name one of the tax tables [low], was \"lowest\"");
    }

    @Test
    void refusesOneNameForTwoRates() {
        refused(
                () -> TaxTables.of("0.21", TaxTable.of("low", "0.09"), TaxTable.of("low", "0.06")),
                "checkout_options.tax_tables.alternate.name: must not name two rates, 0.09 and 0.06, was \"low\"");
    }

    @Test
    void takesOneNameTwiceForOneRate() {
        assertThatCode(() -> TaxTables.of("0", TaxTable.of("0.0000", "0"), TaxTable.of("0.0000", "0.00")))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0.01", "1.01", "21"})
    void refusesRatesThatAreNoFractions(String rate) {
        refused(
                () -> TaxTable.of("high", rate),
                "checkout_options.tax_tables.alternate.rules.rate: must be a fraction from 0 to 1 such as 0.21 for 21"
                        + " %, was \"" + rate + "\"");
        refused(
                () -> TaxTables.of(rate),
                "checkout_options.tax_tables.default.rate: must be a fraction from 0 to 1 such as 0.21 for 21 %,"
                        + " was \"" + rate + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "21%", "0,21", "2.1e-1", ".21"})
    void refusesRatesThatAreNoPlainDecimals(String rate) {
        refused(
                () -> TaxTable.of("high", rate),
                "checkout_options.tax_tables.alternate.rules.rate: must be a plain decimal such as 0.21, was \"" + rate
                        + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "0.0825", "0.21", "1"})
    void takesRatesFromNothingToAll(String rate) {
        assertThat(TaxTable.of("some", rate).rate()).isEqualTo(new BigDecimal(rate));
    }

    @Test
    void takesTablesWithTheirDefaultRate() {
        assertThat(TaxTables.of("0.21").defaultRate()).contains(new BigDecimal("0.21"));
    }

    @Test
    void countsDecimalsWithoutTrailingZeros() {
        assertThat(TaxTable.of("some", "0.01234567890").rate()).isEqualTo(new BigDecimal("0.01234567890"));
        refused(
                () -> TaxTable.of("some", "0.01234567891"),
                "checkout_options.tax_tables.alternate.rules.rate: must have at most 10 decimals, was"
                        + " \"0.01234567891\"");
    }

    @Test
    void refusesADefaultRateAboveOne() {
        BigDecimal two = new BigDecimal("2");

        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> new TaxTables(Optional.of(two), Optional.empty(), List.of()))
                .withMessageStartingWith("checkout_options.tax_tables.default.rate");
    }

    @Test
    void refusesRatesOfEndlessDecimals() {
        BigDecimal tiny = new BigDecimal("1e-1000000000");

        assertThatExceptionOfType(RequestRefusedException.class).isThrownBy(() -> TaxRule.of(tiny));
    }

    @Test
    void refusesATableWithoutARule() {
        refused(
                () -> new TaxTable("high", false, List.of()),
                "checkout_options.tax_tables.alternate.rules: must hold a rule, was \"high\"");
    }

    @Test
    void theFirstRuleOfATableCounts() {
        TaxTable table = new TaxTable(
                "high", false, List.of(TaxRule.of(new BigDecimal("0.21")), TaxRule.of(new BigDecimal("0.19"))));

        assertThat(table.rate()).isEqualTo("0.21");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ten", "1e3", "1,50", "NaN"})
    void refusesPricesThatAreNoPlainDecimals(String price) {
        refused(
                () -> CartItem.of("A1", "Lamp", price, 1, "low"),
                "shopping_cart.items.unit_price: must be a plain decimal such as 8.26, was \"" + price + "\"");
    }

    @Test
    void refusesPricesOfMoreThanTenDecimals() {
        refused(
                () -> CartItem.of("A1", "Lamp", "1.00000000001", 1, "low"),
                "shopping_cart.items.unit_price: must have at most 10 decimals, was \"1.00000000001\"");
        assertThatCode(() -> CartItem.of("A1", "Lamp", "1.000000000100", 1, "low"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e15", "1e1000000000", "1e2147483647"})
    void refusesPricesTooLargeToAddUp(String price) {
        BigDecimal huge = new BigDecimal(price);

        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> Lines.of(huge, 1, Optional.empty()))
                .withMessageStartingWith("shopping_cart.items.unit_price: is too large");
    }

    @Test
    void refusesAQuantityOfZero() {
        refused(
                () -> CartItem.of("A1", "Lamp", "1", 0, "low"),
                "shopping_cart.items.quantity: must not be zero, was \"0\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "0.0000000001", "1.2500", "3E+2", "-0.75"})
    void takesQuantitiesOfWhatIsSoldByMeasure(String quantity) {
        CartItem fabric = CartItem.of("F1", "Fabric", "12", new BigDecimal(quantity), "low");

        assertThat(fabric.quantity()).isEqualTo(quantity);
    }

    @Test
    void addsUpPartsOfAUnit() {
        ShoppingCart cart = ShoppingCart.of(TABLES, CartItem.of("F1", "Fabric", "12.00", new BigDecimal("1.5"), "low"));

        assertThat(cart.total(Currency.getInstance("EUR")).total()).isEqualTo(Money.of("19.62", "EUR"));
    }

    @Test
    void refusesQuantitiesOfMoreThanTenDecimals() {
        refused(
                () -> CartItem.of("F1", "Fabric", "12", new BigDecimal("1.00000000001"), "low"),
                "shopping_cart.items.quantity: must have at most 10 decimals, was \"1.00000000001\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"0E-400000000", "1E-400000000", "0E+400000000", "1E+400000000", "1E+2147483647", "1E-2147483647"
            })
    void refusesExponentsWithWhichASumWouldNeverEnd(String endless) {
        BigDecimal number = new BigDecimal(endless);

        List<ThrowingCallable> uses = List.of(
                () -> CartItem.of("F1", "Fabric", "12", number, "low"),
                () -> Lines.of(number, 1, Optional.empty()),
                () -> TaxRule.of(number),
                () -> new TaxTables(Optional.of(number), Optional.empty(), List.of()),
                () -> new Weight(number));

        assertThat(uses)
                .allSatisfy(use -> assertThatExceptionOfType(RequestRefusedException.class)
                        .isThrownBy(use)
                        .withMessageMatching(".*: (must have at most 10 decimals|must have at most 30 decimals|is too"
                                + " large), was .*"));
    }

    @Test
    void takesANegativeQuantityForRefunds() {
        assertThat(CartItem.of("A1", "Lamp", "1", -2, "low").quantity()).isEqualTo("-2");
    }

    @Test
    void refusesALineWithoutAName() {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> CartItem.of("A1", "", "1", 1, "low"))
                .withMessageStartingWith("shopping_cart.items.name: ");
    }

    @Test
    void refusesANegativeWeight() {
        refused(
                () -> new Weight(new BigDecimal("-0.5")),
                "shopping_cart.items.weight.value: must not be negative, was \"-0.5\"");
    }

    @Test
    void theShippingLineHasTheIdThatTheApiKnows() {
        assertThat(CartItem.shipping("Shipping", "5", "low").merchantItemId()).contains("msp-shipping");
    }

    private static void refused(ThrowingCallable attempt, String message) {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(attempt)
                .withMessage(message);
    }
}
