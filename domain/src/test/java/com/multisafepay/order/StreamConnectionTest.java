package com.multisafepay.order;

import static com.multisafepay.OrderSamples.redirect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.Wire;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.error.TryLaterException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The connection of an order's stream: its token, its end, and what it is refused for. */
class StreamConnectionTest extends StreamCase {

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
