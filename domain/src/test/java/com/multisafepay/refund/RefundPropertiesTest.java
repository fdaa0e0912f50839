package com.multisafepay.refund;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.answer.Answers;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.money.Money;
import com.multisafepay.order.Order;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** A refund of a whole cart, whatever the API tells of it, is of the order's amount, or is refused. */
class RefundPropertiesTest {

    private static Order order(List<String> lines, List<String> tables, long amount) {
        return Answers.read(
                Order.class,
                "{\"order_id\":\"a\",\"currency\":\"EUR\",\"status\":\"completed\",\"amount\":" + amount
                        + ",\"shopping_cart\":{\"items\":" + lines
                        + "},\"checkout_options\":{\"default\":[],\"alternate\":"
                        + tables + "}}");
    }

    @Property
    void isOfTheOrdersAmountOrRefused(
            @ForAll("lines") List<String> lines,
            @ForAll("tables") List<String> tables,
            @ForAll @IntRange(min = 1, max = 100_000) int amount) {
        Order guessed = order(lines, tables, amount);
        try {
            assertThat(Refund.wholeCart(guessed).amount()).isEqualTo(guessed.amount());
        } catch (RequestRefusedException refused) {
            assertThat(refused.field()).isPresent();
            assertThat(refused.rule()).isPresent();
        }
    }

    @Property
    void isOfTheSumThatAnIndependentReckoningFinds(
            @ForAll @IntRange(min = 1, max = 5_000) int cents,
            @ForAll @IntRange(min = 1, max = 40) int quarters,
            @ForAll @IntRange(max = 30) int percent) {
        // In ten-thousandths of a cent, so that no step but the last rounds.
        long net = (long) cents * quarters * 2_500;
        long vat = net * percent / 100;
        long amount = rounded(net) + rounded(vat);
        Order order = order(
                List.of("{\"name\":\"a\",\"unit_price\":" + cents / 100 + "." + "%02d".formatted(cents % 100)
                        + ",\"quantity\":\"" + quarters / 4 + "." + "%02d".formatted(quarters % 4 * 25)
                        + "\",\"tax_table_selector\":\"t\"}"),
                List.of("{\"name\":\"t\",\"rules\":[{\"rate\":" + percent / 100.0 + "}]}"),
                Math.max(1, amount));

        if (amount > 0) {
            assertThat(Refund.wholeCart(order).amount()).isEqualTo(Money.ofMinor(amount, "EUR"));
        }
    }

    private static long rounded(long tenThousandths) {
        return (tenThousandths + 5_000) / 10_000;
    }

    @Provide
    Arbitrary<List<String>> lines() {
        Arbitrary<String> prices = Arbitraries.of(
                "10",
                "\"90.0000000000\"",
                "8.264462809917355",
                "-1.5",
                "0",
                "\"\"",
                "\"1,5\"",
                "{}",
                "1e-5",
                "1e9",
                "1e99",
                "99999999999999999999",
                "0.000000000000000001");
        Arbitrary<String> quantities = Arbitraries.of(
                "1",
                "3",
                "\"2\"",
                "1.5",
                "\"0.333333333333\"",
                "0",
                "-1",
                "null",
                "[]",
                "1e20",
                "1e-12",
                "\"\\u0661\"");
        Arbitrary<String> selectors = Arbitraries.of("\"BTW\"", "\"high\"", "\"gone\"", "\"\"", "null", "{}", "21");
        Arbitrary<String> names = Arbitraries.of("\"Lamp\"", "\"a\\nb\"", "\"\"", "null", "[]");
        return Combinators.combine(prices, quantities, selectors, names)
                .as((price, quantity, selector, name) -> "{\"name\":" + name + ",\"unit_price\":" + price
                        + ",\"quantity\":" + quantity + ",\"tax_table_selector\":" + selector + "}")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<String>> tables() {
        Arbitrary<String> names = Arbitraries.of("\"BTW\"", "\"high\"", "\"a\\nb\"", "\"\"", "{}", "21");
        Arbitrary<String> rates = Arbitraries.of(
                "0.21", "\"0.09\"", "0.20999999999999999", "21", "-1", "\"\"", "null", "{}", "1e-99", "1e99");
        return Combinators.combine(names, rates)
                .as((name, rate) -> "{\"name\":" + name + ",\"rules\":[{\"rate\":" + rate + "}]}")
                .list()
                .ofMaxSize(3);
    }
}
