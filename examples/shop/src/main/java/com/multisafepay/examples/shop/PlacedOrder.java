package com.multisafepay.examples.shop;

import com.multisafepay.money.Money;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * An order as the shop knows it.
 *
 * @param id its id, here and at MultiSafepay
 * @param lines what was bought
 * @param total what it costs
 * @param steps what became of it, the last one last
 */
record PlacedOrder(String id, List<Line> lines, Money total, List<Step> steps) {

    /** A state that an order came to. */
    record Step(State state, LocalTime at) {}

    public State state() {
        return steps.get(steps.size() - 1).state();
    }

    PlacedOrder with(State next) {
        List<Step> further = Stream.concat(
                        steps.stream(), Stream.of(new Step(next, LocalTime.now(ZoneId.systemDefault()))))
                .toList();
        return new PlacedOrder(id, lines, total, further);
    }
}
