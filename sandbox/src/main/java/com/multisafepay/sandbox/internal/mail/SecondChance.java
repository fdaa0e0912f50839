package com.multisafepay.sandbox.internal.mail;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.contract.GatewayTable;
import com.multisafepay.sandbox.internal.order.OrderBook;
import com.multisafepay.sandbox.internal.order.OrderListener;
import com.multisafepay.sandbox.internal.order.StoredOrder;
import com.multisafepay.sandbox.internal.payment.Texts;
import com.multisafepay.sandbox.internal.time.Agenda;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reminds customers who did not pay of their order: an hour and a day after it was made, by the same link. */
public final class SecondChance implements OrderListener {
    private static final List<Duration> AFTER = List.of(Duration.ofHours(1), Duration.ofDays(1));
    /** One customer is not reminded, or reminded of what they have paid otherwise, within this time. */
    private static final Duration QUIET = Duration.ofHours(2);

    private static final Set<String> UNPAID = Set.of("initialized", "declined", "void", "cancelled", "expired");
    private static final int MOST_PLANS = 100_000;

    private final GatewayTable gateways;
    private final OrderBook book;
    private final Agenda agenda;
    private final Outbox outbox;
    private final Deque<Agenda.Entry> plans = new ArrayDeque<>();

    /** Reminders of the orders of a book. */
    public SecondChance(GatewayTable gateways, OrderBook book, Agenda agenda, Outbox outbox) {
        this.gateways = gateways;
        this.book = book;
        this.agenda = agenda;
        this.outbox = outbox;
    }

    @Override
    public void changed(Optional<StoredOrder> before, StoredOrder after) {
        String session = after.session().id();
        boolean fresh = before.map(each -> !each.session().id().equals(session)).orElse(true);
        if (fresh && after.session().reminds()) {
            Instant start = book.now();
            AFTER.forEach(delay -> plan(start.plus(delay), session));
        }
    }

    private synchronized void plan(Instant at, String session) {
        plans.addLast(agenda.plan(at, time -> remind(session, time)));
        if (plans.size() > MOST_PLANS) {
            agenda.drop(plans.removeFirst());
        }
    }

    private void remind(String session, Instant time) {
        book.ofSession(session)
                .filter(order -> order.session().id().equals(session))
                .filter(order -> UNPAID.contains(order.standing().status()) && !order.everCompleted())
                .filter(order -> !order.delivery().noMails())
                .filter(order -> !disturbs(order, time))
                .ifPresent(order -> outbox.add(letter(order, time)));
    }

    private boolean disturbs(StoredOrder order, Instant time) {
        JsonNode body = order.body();
        String method = order.method().isEmpty() ? body.path("gateway").asText("") : order.method();
        boolean excluded = gateways.find(method)
                .filter(each -> !each.offer().secondChance())
                .isPresent();
        Instant since = time.minus(QUIET);
        return excluded
                || outbox.any(each -> each.reminder()
                        && each.to().equalsIgnoreCase(email(body))
                        && each.at().isAfter(since))
                || book.all().anyMatch(other -> paidInstead(other, order, since));
    }

    /** Whether the customer has paid the same amount otherwise since. */
    private boolean paidInstead(StoredOrder other, StoredOrder order, Instant since) {
        return other.ledger().amount() == order.ledger().amount()
                && other.ledger().currency().equals(order.ledger().currency())
                && other.times()
                        .completed()
                        .filter(at -> book.instant(at).isAfter(since))
                        .isPresent()
                && email(other.body()).equalsIgnoreCase(email(order.body()));
    }

    private static Letter letter(StoredOrder order, Instant time) {
        JsonNode body = order.body();
        Texts texts = Texts.of(body.at("/customer/locale").asText(""));
        String description = body.path("description").asText();
        String amount = texts.money(order.ledger().amount(), order.ledger().currency());
        return new Letter(
                time,
                email(body),
                order.orderId(),
                texts.code(),
                texts.text("mail.subject", description),
                texts.text("mail.text", description, amount),
                order.session().paymentUrl(),
                true);
    }

    private static String email(JsonNode body) {
        return body.at("/customer/email").asText("");
    }
}
