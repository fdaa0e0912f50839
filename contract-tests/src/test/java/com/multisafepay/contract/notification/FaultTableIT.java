package com.multisafepay.contract.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.money.Money;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.request.NotificationMethod;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.refund.Refund;
import com.multisafepay.sandbox.PaymentOutcome;
import com.multisafepay.sandbox.Sandbox;
import com.multisafepay.sandbox.SandboxClock;
import com.multisafepay.sandbox.fault.Fault;
import com.multisafepay.sandbox.fault.FaultKind;
import com.multisafepay.sandbox.record.NotificationAttempt;
import com.multisafepay.webhook.OrderEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever goes wrong on the way, the merchant loses no news and deals with none twice. Writes {@code target/notification-faults.md}. */
class FaultTableIT {

    private static final Path REPORT = Path.of("target", "notification-faults.md");
    private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");
    private static final String ID = "shop-1";
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final List<Duration> QUARTERS = List.of(QUARTER, QUARTER, QUARTER, QUARTER);
    private static final List<Duration> SOON_AFTER = List.of(Duration.ofMinutes(1));
    private static final List<Duration> MUCH_LATER = QUARTERS;
    private static final String SIGNATURE = "wrong signature";
    private static final String QUERY = "its query is lost on the way";
    private static final Duration SOON = Duration.ofSeconds(30);

    /**
     * A fault of the first of two notifications.
     *
     * @param words what it is
     * @param cause how it comes about
     */
    record Trouble(String words, BiConsumer<Sandbox, Shop> cause) {

        private static Trouble of(String words, Fault fault) {
            return new Trouble(words, (sandbox, shop) -> sandbox.faults().add(fault));
        }

        @Override
        public String toString() {
            return words;
        }
    }

    static List<Trouble> troubles() {
        return List.of(
                new Trouble("nothing", (sandbox, shop) -> {}),
                Trouble.of("drop", Fault.of(FaultKind.NOTIFICATION_DROP)),
                Trouble.of(
                        "drop, 3 times in a row",
                        Fault.of(FaultKind.NOTIFICATION_DROP).times(3)),
                Trouble.of(
                        "delay by 15 minutes",
                        Fault.of(FaultKind.NOTIFICATION_DELAY).lasting(Duration.ofMinutes(15))),
                Trouble.of("duplicate", Fault.of(FaultKind.NOTIFICATION_DUPLICATE)),
                Trouble.of("reorder", Fault.of(FaultKind.NOTIFICATION_REORDER)),
                Trouble.of(SIGNATURE, Fault.of(FaultKind.NOTIFICATION_WRONG_SIGNATURE)),
                Trouble.of("a pretransaction before it", Fault.of(FaultKind.NOTIFICATION_PRETRANSACTION)),
                new Trouble(QUERY, (sandbox, shop) -> shop.losesTheQueryOnce()),
                new Trouble("the merchant's server answers 503", (sandbox, shop) -> shop.isUnavailableOnce()),
                new Trouble("the merchant's own code throws", (sandbox, shop) -> shop.failsOnce()));
    }

    /** The course of a run: what was sent and seen, what was dealt with, and where the order stands. */
    record Course(List<NotificationAttempt> attempts, List<String> saw, List<String> handled, String stands) {}

    /** Notifications by GET, which carry no signature and nothing but their query. */
    static List<Trouble> troublesOfHints() {
        return troubles().stream()
                .filter(each -> !each.words().equals(SIGNATURE) && !each.words().equals(QUERY))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void losesNothingAndHandlesNothingTwice(Trouble trouble) {
        holds(course(trouble, SOON_AFTER, NotificationMethod.POST));
        holds(course(trouble, MUCH_LATER, NotificationMethod.POST));
    }

    @ParameterizedTest
    @MethodSource("troublesOfHints")
    void losesNothingAndHandlesNothingTwiceByGet(Trouble trouble) {
        holds(course(trouble, SOON_AFTER, NotificationMethod.GET));
        holds(course(trouble, MUCH_LATER, NotificationMethod.GET));
    }

    private static void holds(Course course) {
        assertThat(course.handled())
                .doesNotHaveDuplicates()
                .containsOnlyOnce("Paid")
                .endsWith("PartiallyRefunded EUR 4.00");
        assertThat(course.stands()).isEqualTo("partial_refunded");
        List<NotificationAttempt> taken = course.attempts().stream()
                .filter(NotificationAttempt::acknowledged)
                .filter(attempt -> !attempt.url().contains("pretransaction"))
                .toList();
        assertThat(taken)
                .as("the notifications of payment and refund, taken in the end")
                .hasSizeGreaterThanOrEqualTo(2);
        assertThat(taken)
                .filteredOn(attempt -> attempt.method().equals("POST"))
                .extracting(NotificationAttempt::body)
                .satisfies(bodies -> assertThat(new HashSet<>(bodies)).hasSize(bodies.isEmpty() ? 0 : 2));
    }

    @Test
    void anOlderStateThatComesLateIsAcknowledgedAndNotHandedOn() {
        Course course =
                course(Trouble.of("drop", Fault.of(FaultKind.NOTIFICATION_DROP)), SOON_AFTER, NotificationMethod.POST);

        assertThat(course.saw()).containsExactly("partial_refunded new", "completed late");
        assertThat(course.handled()).containsExactly("Paid", "PartiallyRefunded EUR 4.00");
        assertThat(course.attempts())
                .extracting(NotificationAttempt::acknowledged)
                .containsExactly(false, true, true);
    }

    @Test
    void aNotificationWithAWrongSignatureIsRejected() {
        Course course = course(
                Trouble.of(SIGNATURE, Fault.of(FaultKind.NOTIFICATION_WRONG_SIGNATURE)),
                MUCH_LATER,
                NotificationMethod.POST);

        assertThat(course.saw()).startsWith("rejected", "completed new");
        assertThat(course.attempts().get(0).status()).isEqualTo(403);
    }

    @AfterAll
    static void writesTheReport() throws IOException {
        Files.writeString(REPORT, report());
    }

    /** An order is paid at noon, a part of it is refunded after a while, and an hour goes by. */
    private static Course course(Trouble trouble, List<Duration> until, NotificationMethod method) {
        try (Sandbox sandbox =
                        Sandbox.builder().clock(SandboxClock.startingAt(NOON)).start();
                MultiSafepay client = MultiSafepay.builder()
                        .apiKey(sandbox.apiKey())
                        .environment(Environment.of(sandbox.baseUri()))
                        .build();
                Shop shop = new Shop(sandbox, client.orders())) {
            client.orders()
                    .create(RedirectOrder.builder()
                            .orderId(ID)
                            .amount(Money.of("10.00", "EUR"))
                            .description("Order 1")
                            .notificationUrl(shop.url())
                            .notificationMethod(method)
                            .build());
            trouble.cause().accept(sandbox, shop);
            sandbox.orders().pay(ID, PaymentOutcome.SUCCESS);
            until.forEach(step -> pass(sandbox, step));
            long refund = client.refunds()
                    .create(OrderId.of(ID), Refund.of(Money.of("4.00", "EUR")))
                    .refundId()
                    .orElseThrow();
            sandbox.orders().acceptRefund(ID, refund);
            pass(sandbox, toTheNextQuarter(sandbox.clock().instant()));
            QUARTERS.forEach(step -> pass(sandbox, step));
            return new Course(
                    sandbox.notifications().attempts(),
                    shop.saw(),
                    shop.handled().stream().map(FaultTableIT::words).toList(),
                    client.orders().get(ID).status().toString());
        }
    }

    private static Duration toTheNextQuarter(Instant now) {
        long quarter = QUARTER.toSeconds();
        return Duration.ofSeconds(quarter - Math.floorMod(now.getEpochSecond(), quarter));
    }

    private static void pass(Sandbox sandbox, Duration time) {
        sandbox.notifications().await(SOON);
        sandbox.clock().advance(time);
        sandbox.notifications().await(SOON);
    }

    private static String words(OrderEvent event) {
        String name = event.getClass().getSimpleName();
        return event instanceof OrderEvent.PartiallyRefunded refund ? name + " " + refund.amount() : name;
    }

    private static String report() {
        return "# Faults on the way of a notification\n"
                + section("The refund goes through at 12:01", troubles(), SOON_AFTER, NotificationMethod.POST)
                + section("The refund goes through at 13:00", troubles(), MUCH_LATER, NotificationMethod.POST)
                + section("The same at 12:01 by GET", troublesOfHints(), SOON_AFTER, NotificationMethod.GET)
                + section("The same at 13:00 by GET", troublesOfHints(), MUCH_LATER, NotificationMethod.GET);
    }

    private static String section(
            String title, List<Trouble> troubles, List<Duration> until, NotificationMethod method) {
        StringBuilder table = new StringBuilder("\n## " + title + """


                | What goes wrong | Attempts of the sandbox | What the merchant's side saw | What its code dealt with |
                |---|---|---|---|
                """);
        for (Trouble trouble : troubles) {
            Course course = course(trouble, until, method);
            table.append("| ").append(trouble.words()).append(" | ");
            table.append(String.join(
                    ", ", course.attempts().stream().map(FaultTableIT::told).toList()));
            table.append(" | ").append(String.join(", ", course.saw()));
            table.append(" | ").append(String.join(", ", course.handled())).append(" |\n");
        }
        return table.toString();
    }

    private static String told(NotificationAttempt attempt) {
        String time = attempt.at().toString().substring("2026-06-01T".length(), "2026-06-01T12:00".length());
        String came = attempt.status() == 0 ? "lost" : String.valueOf(attempt.status());
        return time + " " + came;
    }
}
