package com.multisafepay.sandbox.internal.mail;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.internal.state.Agenda;
import com.multisafepay.sandbox.internal.state.OrderBook;
import com.multisafepay.sandbox.internal.state.StoredOrder;
import com.multisafepay.sandbox.record.Mail;
import com.multisafepay.spec.GatewayTable;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Reminds customers who did not pay of their order: an hour and a day after it was made, by the same link. */
final class SecondChance {
    private static final List<Duration> AFTER = List.of(Duration.ofHours(1), Duration.ofDays(1));
    /** One customer is not reminded, or reminded of what they have paid otherwise, within this time. */
    private static final Duration QUIET = Duration.ofHours(2);

    private static final Set<String> UNPAID = Set.of("initialized", "declined", "void", "cancelled", "expired");
    private static final int MOST_PAID = 10_000;

    /**
     * A purchase, recognised by customer and amount.
     *
     * @param email the customer's address in lower case
     * @param amount in minor units
     * @param currency ISO 4217 code
     */
    private record Purchase(String email, long amount, String currency) {
        static Purchase of(StoredOrder order) {
            return new Purchase(
                    SecondChance.email(order.body()).toLowerCase(Locale.ROOT),
                    order.ledger().amount(),
                    order.ledger().currency());
        }
    }

    private final GatewayTable gateways;
    private final OrderBook book;
    private final Agenda agenda;
    private final Outbox outbox;
    private final Map<String, List<Agenda.Entry>> plans = new ConcurrentHashMap<>();
    private final LatestPurchases paid = new LatestPurchases();

    /** The latest purchases that were paid, with the time of it. */
    private static final class LatestPurchases extends LinkedHashMap<Purchase, Instant> {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Purchase, Instant> eldest) {
            return size() > MOST_PAID;
        }
    }

    /** Reminders of the orders of a book. */
    SecondChance(GatewayTable gateways, OrderBook book, Agenda agenda, Outbox outbox) {
        this.gateways = gateways;
        this.book = book;
        this.agenda = agenda;
        this.outbox = outbox;
    }

    void changed(Optional<StoredOrder> before, StoredOrder after) {
        if (after.everCompleted() && before.filter(StoredOrder::everCompleted).isEmpty()) {
            synchronized (paid) {
                paid.put(Purchase.of(after), book.now());
            }
        }
        String session = after.session().id();
        Optional<String> earlier = before.map(each -> each.session().id()).filter(each -> !each.equals(session));
        earlier.ifPresent(this::drop);
        if ((before.isEmpty() || earlier.isPresent()) && after.session().reminds()) {
            Instant start = book.now();
            plans.put(
                    session,
                    AFTER.stream()
                            .map(delay -> agenda.plan(start.plus(delay), time -> remind(session, time)))
                            .toList());
        }
    }

    void forgotten(StoredOrder order) {
        drop(order.session().id());
        outbox.forget(order.orderId());
    }

    /** Forgets all reminders and payments. */
    public void clear() {
        plans.clear();
        synchronized (paid) {
            paid.clear();
        }
    }

    private void drop(String session) {
        List<Agenda.Entry> entries = plans.remove(session);
        if (entries != null) {
            entries.forEach(agenda::drop);
        }
    }

    private void remind(String session, Instant time) {
        book.ofSession(session)
                .filter(order -> order.session().id().equals(session))
                .filter(order -> UNPAID.contains(order.state().status()) && !order.everCompleted())
                .filter(order -> !order.delivery().noMails())
                .filter(order -> !disturbs(order, time))
                .ifPresent(order -> outbox.add(mail(order, time), true));
    }

    private boolean disturbs(StoredOrder order, Instant time) {
        JsonNode body = order.body();
        String method = order.method().isEmpty() ? body.path("gateway").asText("") : order.method();
        boolean excluded =
                gateways.find(method).filter(each -> !each.secondChance()).isPresent();
        Instant since = time.minus(QUIET);
        return excluded || outbox.reminded(email(body), since) || paidInstead(order, since);
    }

    /** Returns whether the customer has paid the same amount by another order since. */
    private boolean paidInstead(StoredOrder order, Instant since) {
        synchronized (paid) {
            return Optional.ofNullable(paid.get(Purchase.of(order)))
                    .filter(at -> at.isAfter(since))
                    .isPresent();
        }
    }

    private static Mail mail(StoredOrder order, Instant time) {
        JsonNode body = order.body();
        MailTexts texts = MailTexts.of(body.at("/customer/locale").asText(""));
        String description = body.path("description").asText();
        String amount = texts.money(order.ledger().amount(), order.ledger().currency());
        return new Mail(
                time,
                email(body),
                order.orderId(),
                texts.code(),
                texts.text("reminder.subject", description),
                texts.text("reminder.text", description, amount),
                URI.create(order.session().paymentUrl()));
    }

    private static String email(JsonNode body) {
        return body.at("/customer/email").asText("");
    }
}
