package com.multisafepay.order;

import static com.multisafepay.OrderSamples.redirect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.MultiSafepay;
import com.multisafepay.Wire;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.error.TryLaterException;
import feign.DefaultClient;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The reader of an order's stream, before a server that nobody here wrote. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class StatusChangesTest {
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofMillis(300);

    private StreamServer server;
    private MultiSafepay client;

    @BeforeEach
    void start() throws IOException {
        server = new StreamServer();
        client = server.builder().build();
    }

    @AfterEach
    void stop() {
        client.close();
        server.close();
    }

    private static String data(String status) {
        return data("shop-1", status);
    }

    private static String data(String order, String status) {
        return "{\"financial_status\":\"" + status + "\",\"order_id\":\"" + order
                + "\",\"session_id\":\"s\",\"status\":\"" + status + "\",\"transaction_id\":\"6001\"}";
    }

    private static String event(String status) {
        return "event: session.order\ndata: " + data(status) + "\n\n";
    }

    private StatusChanges changes(Duration atMost) {
        return client.orders().events(client.orders().create(redirect().build()), atMost);
    }

    /** Reads to the end. */
    private static List<String> statuses(StatusChanges changes) throws InterruptedException {
        List<String> statuses = new ArrayList<>();
        try (changes) {
            for (Optional<StatusChange> next = changes.next(); next.isPresent(); next = changes.next()) {
                statuses.add(next.get().status().value());
            }
        }
        return statuses;
    }

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
    void sendsTheTokenAndNeverTheKey() throws Exception {
        server.goesOn(event("completed"));
        statuses(changes(LONG));

        assertThat(server.requests).singleElement().satisfies(headers -> {
            assertThat(headers.get("Authorization")).containsExactly("token-1");
            assertThat(headers.get("Accept")).containsExactly("text/event-stream");
            assertThat(headers.toString()).doesNotContain("the-key-of-the-shop");
        });
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
    void endsWithItsTime() throws Exception {
        server.goesOn(event("initialized"));

        assertThat(statuses(changes(SHORT))).containsExactly("initialized");
    }

    @Test
    void endsWhereTheServerWantsNobodyToComeAgain() throws Exception {
        server.answers(204, "text/plain", "");

        assertThat(statuses(changes(LONG))).isEmpty();
    }

    @Test
    void endsSoonAfterTheThreadIsInterrupted() throws Exception {
        StatusChanges changes = changes(LONG);
        CompletableFuture<Throwable> ended = new CompletableFuture<>();
        Thread reader = new Thread(() -> {
            try {
                changes.next();
            } catch (InterruptedException e) {
                ended.complete(e);
            }
        });
        reader.start();
        while (server.requests.isEmpty()) {
            Thread.onSpinWait();
        }
        reader.interrupt();

        assertThat(ended.get()).isInstanceOf(InterruptedException.class);
    }

    @Test
    void endsWhenItIsClosedByAnotherThread() throws Exception {
        StatusChanges changes = changes(LONG);
        CompletableFuture<List<String>> ended = new CompletableFuture<>();
        new Thread(() -> {
                    try {
                        ended.complete(statuses(changes));
                    } catch (InterruptedException e) {
                        ended.completeExceptionally(e);
                    }
                })
                .start();
        while (server.requests.isEmpty()) {
            Thread.onSpinWait();
        }
        changes.close();

        assertThat(ended.get()).isEmpty();
    }

    @Test
    void leavesThePoolOfCallsToCalls() throws Exception {
        List<StatusChanges> open = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            server.goesOn(event("initialized"));
            open.add(changes(LONG));
            assertThat(open.get(i).next()).isPresent();
        }

        assertThat(client.orders().create(redirect().build()).events()).isPresent();
        open.forEach(StatusChanges::close);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403})
    void saysThatTheTokenWasRefused(int status) {
        server.answers(status, "application/json", "{}");

        assertThatThrownBy(() -> changes(LONG).next())
                .isInstanceOf(CredentialsRefusedException.class)
                .hasMessage("The token of the stream of events was refused: HTTP " + status);
    }

    @Test
    void saysThatThereIsNoStream() {
        server.answers(200, "text/html", "<p>hello</p>");

        assertThatThrownBy(() -> changes(LONG).next())
                .isInstanceOf(AnswerNotUnderstoodException.class)
                .hasMessageContaining("HTTP 200 of type text/html is no stream of events");
    }

    @Test
    void saysThatTheStreamCouldNotBeOpened() {
        for (int i = 0; i < 9; i++) {
            server.answers(503, "text/plain", "");
        }

        assertThatThrownBy(() -> changes(SHORT).next()).isInstanceOf(TryLaterException.class);
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

    @Test
    void refusesAnOrderThatAnnouncesNoStream() {
        CreatedOrder direct = Wire.answering("{'order_id':'shop-1'}")
                .client()
                .orders()
                .create(redirect().build());

        assertThatThrownBy(() -> client.orders().events(direct, LONG))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("must announce a stream of events");
    }

    @Test
    void refusesToSendTheTokenInTheClear() {
        CreatedOrder elsewhere = Wire.answering(
                        "{'order_id':'shop-1','events_token':'t','events_stream_url':'http://pay.example/events/stream/'}")
                .client()
                .orders()
                .create(redirect().build());

        assertThatThrownBy(() -> client.orders().events(elsewhere, LONG))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("events_stream_url: must be https");
    }

    @Test
    void refusesATimeOfZero() {
        assertThatThrownBy(() -> changes(Duration.ZERO)).isInstanceOf(RequestRefusedException.class);
    }
}
