package com.multisafepay.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.money.Money;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GrossPricesTest {

    private static final TaxTables TABLES =
            TaxTables.of("0.20", TaxTable.of("high", "0.21"), TaxTable.of("fr", "0.20"), TaxTable.of("low", "0.055"));
    private static final Money EUR_179_25 = Money.of("179.25", "EUR");

    /** Ten lines whose VAT and whose rest both end in half a cent. */
    private static ShoppingCart tie() {
        return ShoppingCart.ofGross(Collections.nCopies(10, CartItem.of("L1", "Lamp", "17.925", 1, "fr")), TABLES);
    }

    @Example
    void takesTheVatOutOfEachPrice() {
        ShoppingCart cart = ShoppingCart.ofGross(List.of(CartItem.of("L1", "Lamp", "121.00", 3, "high")), TABLES);

        assertThat(cart.items().get(0).unitPrice()).isEqualByComparingTo("100");
        assertThat(cart.total(EUR_179_25.currency()).total()).isEqualTo(Money.of("363.00", "EUR"));
    }

    @Example
    void keepsWhatElseALineSays() {
        CartItem item = CartItem.of("L1", "Lamp", "12.10", new BigDecimal("1.5"), "high")
                .withDescription("Brass")
                .withWeight(new Weight(BigDecimal.TEN));

        CartItem net = ShoppingCart.ofGross(List.of(item), TABLES).items().get(0);

        assertThat(net).usingRecursiveComparison().ignoringFields("unitPrice").isEqualTo(item);
        assertThat(net.unitPrice()).isEqualByComparingTo("10");
    }

    @Example
    void takesTheDefaultRateOfALineWithoutATable() {
        ShoppingCart cart = ShoppingCart.ofGross(List.of(Lines.withoutTable("12", 1)), TABLES);

        assertThat(cart.items().get(0).unitPrice()).isEqualByComparingTo("10");
    }

    @Example
    void saysTheDifferenceAndOffersTheLineForIt() {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> tie().requireTotal(EUR_179_25))
                .withMessageContaining("must be the cart's total EUR 179.26 (net EUR 149.38, VAT EUR 29.88)")
                .withMessageContaining("differs by EUR -0.01")
                .withMessageContaining("ShoppingCart.withRoundingLine adds a line for it");
    }

    @Example
    void addsALineForTheCentThatRoundingLeaves() {
        ShoppingCart cart = tie().withRoundingLine("Rounding", EUR_179_25);

        cart.requireTotal(EUR_179_25);
        CartItem line = cart.items().get(10);
        assertThat(line.name()).isEqualTo("Rounding");
        assertThat(line.unitPrice()).isEqualByComparingTo("-0.01");
        assertThat(line.merchantItemId()).contains("rounding");
        assertThat(cart.taxTables().rateOf(line)).isZero();
    }

    @Example
    void usesAnUntaxedTableThatThereIs() {
        TaxTables tables = TaxTables.of("0.20", TaxTable.of("none", "0"));
        ShoppingCart cart = ShoppingCart.ofGross(List.of(CartItem.of("L1", "Book", "10.00", 1, "none")), tables)
                .withRoundingLine("Rounding", Money.of("10.01", "EUR"));

        assertThat(cart.taxTables()).isEqualTo(tables);
        assertThat(cart.items().get(1).taxTableSelector()).contains("none");
    }

    @Example
    void addsNoLineWhereNothingIsLeft() {
        ShoppingCart cart = ShoppingCart.ofGross(List.of(CartItem.of("L1", "Lamp", "121.00", 1, "high")), TABLES);

        assertThat(cart.withRoundingLine("Rounding", Money.of("121.00", "EUR"))).isSameAs(cart);
    }

    @Example
    void refusesADifferenceThatIsNoRounding() {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> tie().withRoundingLine("Rounding", Money.of("179.15", "EUR")))
                .withMessageContaining("differs by EUR -0.11")
                .withMessageNotContaining("withRoundingLine");
    }

    @Property
    void theTotalIsACentFromTheSumOfTheGrossPricesAtMostAndMeetsItWithALine(@ForAll("lines") List<CartItem> lines) {
        Money sum = Money.of(
                lines.stream()
                        .map(line -> line.unitPrice().multiply(line.quantity()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add),
                EUR_179_25.currency());

        ShoppingCart cart = ShoppingCart.ofGross(lines, TABLES);

        assertThat(Math.abs(sum.minus(cart.total(sum.currency()).total()).minorUnits()))
                .isLessThanOrEqualTo(1);
        assertThat(cart.withRoundingLine("Rounding", sum).total(sum.currency()).total())
                .isEqualTo(sum);
    }

    @Provide
    Arbitrary<List<CartItem>> lines() {
        Arbitrary<BigDecimal> prices =
                Arbitraries.longs().between(1, 100_000).map(cents -> BigDecimal.valueOf(cents, 2));
        return Combinators.combine(prices, Arbitraries.longs().between(1, 50), Arbitraries.of("high", "fr", "low"))
                .as((price, quantity, table) -> CartItem.of("L1", "Lamp", price.toPlainString(), quantity, table))
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }
}
