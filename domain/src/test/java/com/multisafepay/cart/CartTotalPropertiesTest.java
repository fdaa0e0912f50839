package com.multisafepay.cart;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class CartTotalPropertiesTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final TaxTables TABLES =
            TaxTables.of("0.19", TaxTable.of("high", "0.21"), TaxTable.of("low", "0.0825"), TaxTable.of("none", "0"));

    @Property
    void theTotalDoesNotDependOnTheOrderOfLines(@ForAll("lines") List<CartItem> lines, @ForAll Random random) {
        List<CartItem> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);

        assertThat(total(shuffled)).isEqualTo(total(lines));
    }

    @Property
    void splittingALineChangesNothing(
            @ForAll("lines") List<CartItem> lines, @ForAll @IntRange(min = 1, max = 100) int split) {
        CartItem first = lines.get(0);
        if (first.quantity().longValueExact() == split) {
            return;
        }
        List<CartItem> apart = new ArrayList<>(lines.subList(1, lines.size()));
        apart.add(Lines.of(first.unitPrice(), split, first.taxTableSelector()));
        apart.add(Lines.of(first.unitPrice(), first.quantity().longValueExact() - split, first.taxTableSelector()));

        assertThat(total(apart)).isEqualTo(total(lines));
    }

    @Property
    void turningEverySignTurnsTheTotal(@ForAll("lines") List<CartItem> lines) {
        List<CartItem> refund = lines.stream()
                .map(line -> Lines.of(line.unitPrice(), -line.quantity().longValueExact(), line.taxTableSelector()))
                .toList();

        assertThat(total(refund).total()).isEqualTo(total(lines).total().negated());
    }

    @Property
    void withoutVatTheTotalIsTheRoundedNet(@ForAll("lines") List<CartItem> lines) {
        BigDecimal net = lines.stream()
                .map(line -> line.unitPrice().multiply(line.quantity()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        List<CartItem> untaxed = lines.stream()
                .map(line -> Lines.of(line.unitPrice(), line.quantity().longValueExact(), Optional.of("none")))
                .toList();

        assertThat(total(untaxed).total()).isEqualTo(Money.of(net.setScale(2, RoundingMode.HALF_UP), EUR));
    }

    @Property
    void theTotalIsNeverMoreThanACentFromTheExactSum(@ForAll("lines") List<CartItem> lines) {
        BigDecimal exact = lines.stream()
                .map(line -> line.unitPrice().multiply(line.quantity()).multiply(BigDecimal.ONE.add(rate(line))))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(total(lines).total().toDecimal().subtract(exact).abs()).isLessThanOrEqualTo(new BigDecimal("0.01"));
    }

    @Provide
    Arbitrary<List<CartItem>> lines() {
        Arbitrary<BigDecimal> prices = Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000"), new BigDecimal("1000"))
                .ofScale(10);
        Arbitrary<Long> quantities = Arbitraries.longs().between(1, 100);
        Arbitrary<Optional<String>> tables =
                Arbitraries.of(Optional.of("high"), Optional.of("low"), Optional.of("none"), Optional.<String>empty());
        return Combinators.combine(prices, quantities, tables)
                .as(Lines::of)
                .list()
                .ofMinSize(1)
                .ofMaxSize(20);
    }

    private static BigDecimal rate(CartItem line) {
        return new BigDecimal(
                switch (line.taxTableSelector().orElse("")) {
                    case "high" -> "0.21";
                    case "low" -> "0.0825";
                    case "none" -> "0";
                    default -> "0.19";
                });
    }

    private static CartTotal total(List<CartItem> lines) {
        return new ShoppingCart(lines, TABLES).total(EUR);
    }
}
