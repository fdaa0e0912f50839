package com.multisafepay.order;

import static com.multisafepay.OrderSamples.redirect;
import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.MultiSafepay;
import feign.DefaultClient;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The changes of an order as they are read from its stream of events. */
class StatusChangesTest extends StreamCase {

    @Test
    void tellsEachChangeUntilThePaymentHasEnded() throws Exception {
        server.goesOn(":\n\n" + event("initialized") + event("declined") + event("initialized") + event("completed")
                + event("refunded"));

        assertThat(statuses(changes(LONG))).containsExactly("initialized", "declined", "initialized", "completed");
    }

    @Test
    void readsAllMembersOfAnEvent() throws Exception {
        server.goesOn("event: session.order\ndata: {\"order_id\":\"shop-1\",\"status\":\"uncleared\","
                + "\"financial_status\":\"initialized\",\"transaction_id\":6001,\"more\":[1]}\n\n");

        try (StatusChanges changes = changes(LONG)) {
            assertThat(changes.next())
                    .contains(new StatusChange(
                            OrderId.of("shop-1"),
                            Status.UNCLEARED,
                            Optional.of(Status.INITIALIZED),
                            Optional.of("6001")));
        }
    }

    @Test
    void takesAnEventAsEndedByTheNextOne() throws Exception {
        server.goesOn("event: session.order\ndata: " + data("initialized") + "\nevent: session.order\ndata: "
                + data("completed") + "\n\n");

        assertThat(statuses(changes(LONG))).containsExactly("initialized", "completed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r\n", "\r"})
    void readsOtherEndsOfLines(String end) throws Exception {
        server.goesOn("\uFEFF" + (event("initialized") + event("completed")).replace("\n", end) + ":" + end);

        assertThat(statuses(changes(LONG))).containsExactly("initialized", "completed");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data: {\n\n",
                "event: session.order\ndata: [1]\n\n",
                "event: session.order\ndata: {\"status\":\"completed\"}\n\n",
                "event: session.order\ndata: {\"order_id\":\"shop-1\",\"status\":{}}\n\n",
                "event: session.order\n\n",
                "event: session.qr\ndata: {\"order_id\":\"shop-1\",\"status\":\"completed\"}\n\n",
                "retry: soon\n\n",
                "nonsense\n\n"
            })
    void passesOverWhatItDoesNotUnderstand(String odd) throws Exception {
        server.goesOn(odd + event("completed"));

        assertThat(statuses(changes(LONG))).containsExactly("completed");
    }

    @Test
    void passesOverAnEventThatIsTooLong() throws Exception {
        String endless = "x".repeat(70_000);
        server.goesOn("event: session.order\ndata: " + endless + "\n\nevent: session.order\ndata: "
                + "y\ndata: ".repeat(40_000) + "\n\n" + event("completed"));

        assertThat(statuses(changes(LONG))).containsExactly("completed");
    }

    @Test
    void neverTakesTheEventOfAnotherOrderForItsOwn() throws Exception {
        server.goesOn("event: session.order\ndata: " + data("shop-2", "completed") + "\n\n" + event("cancelled"));

        assertThat(statuses(changes(LONG))).containsExactly("cancelled");
    }

    @Test
    void opensAStreamAgainThatBrokeOffAndDoesNotTellTheSameTwice() throws Exception {
        server.ends("retry: 1\nid: 7\n" + event("initialized"))
                .ends("retry: 1\n" + event("initialized"))
                .answers(503, "text/html", "<h1>later</h1>")
                .goesOn(event("initialized") + event("completed"));

        assertThat(statuses(changes(LONG))).containsExactly("initialized", "completed");
        assertThat(server.requests.get(0).get("Last-Event-ID")).isNull();
        assertThat(server.requests.get(1).get("Last-Event-ID")).containsExactly("7");
    }

    /** An id without a value takes back the one before. */
    @Test
    void namesNoEventThatTheServerTookBack() throws Exception {
        server.ends("retry: 1\nid: 7\n" + event("initialized"))
                .ends("retry: 1\nid\n" + event("declined"))
                .goesOn(event("completed"));

        assertThat(statuses(changes(LONG))).containsExactly("initialized", "declined", "completed");
        assertThat(server.requests.get(1).get("Last-Event-ID")).containsExactly("7");
        assertThat(server.requests.get(2).get("Last-Event-ID")).isNull();
    }

    @Test
    void readsDataOfSeveralLinesWithCommentsInBetween() throws Exception {
        server.goesOn(
                "event: session.order\n: hello\ndata: {\"order_id\":\"shop-1\",\n:\ndata:\"status\":\"completed\"}\n\n");

        assertThat(statuses(changes(LONG))).containsExactly("completed");
    }

    @Test
    void losesNothingOfAStreamThatEndsWithinALine() throws Exception {
        server.ends("retry: 1\n" + event("initialized") + "event: session.order\ndata: {\"order_id\":\"shop-1\",\"sta")
                .goesOn(event("completed"));

        assertThat(statuses(changes(LONG))).containsExactly("initialized", "completed");
    }

    @Test
    void readsThroughAFeignClientOfTheUsersOwn() throws Exception {
        server.goesOn(event("initialized") + event("completed"));
        try (MultiSafepay own =
                server.builder().httpClient(new DefaultClient(null, null)).build()) {
            assertThat(statuses(
                            own.orders().events(own.orders().create(redirect().build()), LONG)))
                    .containsExactly("initialized", "completed");
        }
    }
}
