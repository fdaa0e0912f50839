package com.multisafepay.contract.storm;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.MultiSafepay;
import com.multisafepay.capture.CreatedCapture;
import com.multisafepay.contract.storm.Purchase.Kind;
import com.multisafepay.money.Money;
import com.multisafepay.order.Order;
import com.multisafepay.order.RelatedTransaction;
import com.multisafepay.refund.CreatedRefund;
import com.multisafepay.sandbox.Sandbox;
import com.multisafepay.sandbox.record.Effect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Holds what was asked for, what took effect by the sandbox's journal, and what the library tells against each other. */
final class Verdict {

    private final Storm storm;
    private final Map<String, List<Effect>> effects;

    Verdict(Storm storm, List<Effect> effects) {
        this.storm = storm;
        this.effects = effects.stream().collect(Collectors.groupingBy(Effect::orderId));
    }

    /** Each took effect once, and nothing else did. */
    void eachTookEffectOnce() {
        List<String> wrong = new ArrayList<>();
        for (Purchase purchase : storm.purchases) {
            List<String> expected = new ArrayList<>(List.of("createOrder order 0 " + purchase.amount()));
            CreatedRefund refund = storm.refunds.get(purchase);
            CreatedCapture capture = storm.captures.get(purchase);
            if (purchase.kind() == Kind.REFUNDED && refund != null) {
                expected.add("refundOrder refund " + refund.refundId().orElse(-1) + " " + purchase.part());
            }
            if (purchase.kind() == Kind.CAPTURED && capture != null) {
                expected.add("captureOrder capture " + capture.transactionId().orElse(-1) + " " + purchase.part());
            }
            if (purchase.kind() == Kind.SHARED) {
                expected.addAll(sharedRefunds(purchase));
            }
            List<String> took = effects.getOrDefault(purchase.id().value(), List.of()).stream()
                    .map(Verdict::told)
                    .toList();
            boolean same = purchase.kind() == Kind.SHARED
                    ? took.stream()
                            .sorted()
                            .toList()
                            .equals(expected.stream().sorted().toList())
                    : took.equals(expected);
            if (!same) {
                wrong.add(purchase.id() + ": " + took + " instead of " + expected);
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(effects).hasSize(storm.purchases.size());
        assertThat(storm.orders).hasSize(storm.purchases.size());
        assertThat(storm.refunds).hasSize(count(Kind.REFUNDED));
        assertThat(storm.captures).hasSize(count(Kind.CAPTURED));
        assertThat(storm.sharedRefunds).hasSize(count(Kind.SHARED) * SharedRefund.OF_EACH);
    }

    private List<String> sharedRefunds(Purchase purchase) {
        return storm.sharedRefunds.entrySet().stream()
                .filter(each -> each.getKey().purchase().equals(purchase))
                .map(each -> "refundOrder refund " + each.getValue().refundId().orElse(-1) + " "
                        + each.getKey().amount())
                .toList();
    }

    /** Checks that the library reads what was asked for, once no call fails any more. */
    void theLibraryAgrees(MultiSafepay client, Callers callers) throws InterruptedException {
        Storm.each(callers, storm.purchases, purchase -> {
            Order order = client.orders().get(purchase.id());
            assertThat(order.amount()).isEqualTo(purchase.amount());
            assertThat(storm.orders.get(purchase)).isNotNull().satisfies(created -> {
                assertThat(created.orderId()).isEqualTo(purchase.id());
                order.paymentUrl()
                        .ifPresent(url -> assertThat(created.paymentUrl()).contains(url));
            });
            if (purchase.kind() == Kind.SHARED) {
                assertThat(order.relatedTransactions()).hasSize(SharedRefund.OF_EACH);
                return;
            }
            assertThat(order.relatedTransactions())
                    .extracting(RelatedTransaction::amount)
                    .allSatisfy(amount -> assertThat(amount).contains(purchase.part()))
                    .hasSize(purchase.followUp().isPresent() ? 1 : 0);
            if (purchase.kind() == Kind.REFUNDED) {
                assertThat(order.amountRefunded()).isEqualTo(purchase.part());
            } else if (purchase.kind() == Kind.CAPTURED) {
                assertThat(order.remainingToCapture())
                        .isEqualTo(purchase.amount().minus(purchase.part()));
                assertThat(client.orders().get(purchase.captureId()).amount()).isEqualTo(purchase.part());
            }
        });
    }

    /** A fifth of all writes went wrong, and a twentieth after their effect. */
    static void itWasAStorm(Sandbox sandbox) {
        long writes = Weather.writes(sandbox.faults());
        assertThat(Weather.spoilt(sandbox.faults(), false)).isGreaterThan(writes / 5);
        assertThat(Weather.spoilt(sandbox.faults(), true)).isGreaterThan(writes / 20);
        assertThat(sandbox.contractBreaches()).isEmpty();
    }

    private int count(Kind kind) {
        return Math.toIntExact(
                storm.purchases.stream().filter(each -> each.kind() == kind).count());
    }

    private static String told(Effect effect) {
        return effect.operation() + " " + effect.type() + " " + effect.id() + " "
                + Money.ofMinor(effect.amount(), effect.currency());
    }

    /** Returns the number of effects of each kind of creation. */
    LongStream effectsOf(String operation) {
        return effects.values().stream()
                .mapToLong(each -> each.stream()
                        .filter(effect -> effect.operation().equals(operation))
                        .count());
    }
}
