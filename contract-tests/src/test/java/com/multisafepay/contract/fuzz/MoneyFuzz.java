package com.multisafepay.contract.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.money.Money;
import java.math.BigDecimal;

/** Amounts: what is taken is exact to the last unit, and what is not is refused with a reason. */
public final class MoneyFuzz {

    private MoneyFuzz() {}

    /** An amount, a currency, another amount; a line each. */
    public static void fuzzerTestOneInput(byte[] data) {
        String[] lines = new String(data, UTF_8).split("\n", 3);
        if (lines.length < 3) {
            return;
        }
        try {
            Money one = Money.of(lines[0], lines[1]);
            Promise.holds(one.toDecimal().compareTo(new BigDecimal(lines[0])) == 0, "an amount keeps its value");
            Promise.holds(
                    Money.of(one.toDecimal(), one.currency()).equals(one), "an amount comes back from its decimal");
            Money other = Money.of(lines[2], lines[1]);
            Promise.holds(one.plus(other).minus(other).equals(one), "what was added can be taken away");
            Promise.holds(
                    Integer.signum(one.compareTo(other)) == one.toDecimal().compareTo(other.toDecimal()),
                    "amounts are ordered as their decimals");
        } catch (RequestRefusedException refused) {
            Promise.holds(refused.field().isPresent() && refused.rule().isPresent(), "a refusal has field and rule");
        } catch (ArithmeticException overflow) {
            Promise.holds(
                    String.valueOf(overflow.getMessage()).contains("beyond the range"), "an overflow is told as one");
        }
    }
}
