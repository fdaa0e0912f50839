package com.multisafepay.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.Request;
import feign.Request.HttpMethod;
import feign.Response;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.random.RandomGenerator;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLHandshakeException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryingTransportTest {

    private static final RandomGenerator LONGEST = new RandomGenerator() {
        @Override
        public long nextLong() {
            return -1;
        }

        @Override
        public long nextLong(long bound) {
            return bound - 1;
        }
    };

    private final Deque<Object> answers = new ArrayDeque<>();
    private final List<Duration> left = new ArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();
    private long nanos;

    private Response call(HttpMethod method) throws IOException {
        return call(method, 3, Duration.ofSeconds(60));
    }

    private Response call(HttpMethod method, int attempts, Duration total) throws IOException {
        Request request = Requests.of(method, "https://api.example/orders");
        return new RetryingTransport(this::send, attempts, this::sleep, LONGEST)
                .send(request, Requests.OPTIONS, Deadline.after(total, () -> nanos));
    }

    private Response send(Request request, Request.Options options, Deadline deadline) throws IOException {
        left.add(deadline.left());
        nanos += Duration.ofSeconds(1).toNanos();
        Object answer = answers.removeFirst();
        if (answer instanceof IOException failure) {
            throw failure;
        }
        return ((Response.Builder) answer).request(request).build();
    }

    private void sleep(Duration pause) {
        pauses.add(pause);
        nanos += pause.toNanos();
    }

    private static Response.Builder status(int status) {
        return Response.builder().status(status);
    }

    private static Response.Builder status(int status, String retryAfter) {
        return status(status)
                .headers(Map.of("date", List.of("Mon, 01 Jun 2026 10:00:00 GMT"), "retry-after", List.of(retryAfter)));
    }

    @ParameterizedTest
    @ValueSource(ints = {429, 502, 503, 504})
    void asksAgainForARead(int status) throws IOException {
        answers.addAll(List.of(status(status), status(200)));

        assertThat(call(HttpMethod.GET).status()).isEqualTo(200);
        assertThat(pauses).hasSize(1);
    }

    @Test
    void asksAgainWhereNobodyWasReached() throws IOException {
        answers.addAll(List.of(new NotSentException("nobody there"), status(200)));

        assertThat(call(HttpMethod.GET).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {200, 302, 400, 404, 408, 500, 501})
    void takesAnyOtherAnswerAsItIs(int status) throws IOException {
        answers.add(status(status));

        assertThat(call(HttpMethod.GET).status()).isEqualTo(status);
        assertThat(pauses).isEmpty();
    }

    @Test
    void doesNotAskAgainAfterATimeout() {
        answers.add(new SocketTimeoutException("slow"));

        assertThatThrownBy(() -> call(HttpMethod.GET)).hasMessage("slow");
        assertThat(left).hasSize(1);
    }

    @Test
    void asksAgainForAReadWhoseConnectionBroke() throws IOException {
        answers.addAll(
                List.of(new SocketException("Connection reset"), new NoHttpResponseException("closed"), status(200)));

        assertThat(call(HttpMethod.GET).status()).isEqualTo(200);
        assertThat(pauses).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(
            value = HttpMethod.class,
            names = {"POST", "PATCH", "PUT", "DELETE"})
    void neverRepeatsAWriteThatMayHaveGoneOut(HttpMethod method) throws IOException {
        for (int later : List.of(429, 502, 503, 504)) {
            answers.add(status(later));
            assertThat(call(method).status()).isEqualTo(later);
        }
        for (IOException failure : List.of(
                new SocketException("Connection reset"),
                new NoHttpResponseException("closed"),
                new SSLException("broken pipe"),
                new SSLHandshakeException("Received fatal alert: certificate_required"),
                new ConnectException("of whoever repeats by itself"),
                new EOFException("truncated"),
                new SocketTimeoutException("slow"))) {
            answers.add(failure);
            assertThatThrownBy(() -> call(method)).isSameAs(failure);
        }
        assertThat(left).hasSize(11);
    }

    @ParameterizedTest
    @EnumSource(
            value = HttpMethod.class,
            names = {"POST", "PATCH", "PUT", "DELETE"})
    void repeatsAWriteOfWhichNotAByteWentOut(HttpMethod method) throws IOException {
        answers.addAll(List.of(
                new NotSentException(new ConnectException("nobody there")),
                new NotSentException(new SSLHandshakeException("not trusted")),
                new NotSentException("the connection holds bytes that nobody asked for"),
                status(200)));

        assertThat(call(method, 5, Duration.ofSeconds(60)).status()).isEqualTo(200);
        assertThat(pauses).hasSize(3);
    }

    @Test
    void givesUpAfterTheLastAttempt() throws IOException {
        answers.addAll(List.of(status(503), new NotSentException("nobody there"), status(503)));

        assertThat(call(HttpMethod.GET).status()).isEqualTo(503);
        assertThat(left).hasSize(3);
    }

    @Test
    void asksOnceWhereRepeatsAreSwitchedOff() throws IOException {
        answers.add(status(503));

        assertThat(call(HttpMethod.GET, 1, Duration.ofSeconds(60)).status()).isEqualTo(503);
    }

    @Test
    void doublesTheLongestPause() throws IOException {
        answers.addAll(List.of(status(503), status(503), status(503), status(200)));

        call(HttpMethod.GET, 4, Duration.ofSeconds(60));

        assertThat(pauses).containsExactly(Duration.ofMillis(249), Duration.ofMillis(499), Duration.ofMillis(999));
    }

    @Test
    void waitsAsLongAsTheApiSays() throws IOException {
        answers.addAll(List.of(status(429, "7"), status(503, "Mon, 01 Jun 2026 10:00:09 GMT"), status(200)));

        call(HttpMethod.GET);

        assertThat(pauses).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(9));
    }

    @Test
    void waitsForNoTimeThatHasPassedAndMindsNoNonsense() throws IOException {
        answers.addAll(List.of(status(429, "Mon, 01 Jun 2026 09:59:59 GMT"), status(503, "soon"), status(200)));

        call(HttpMethod.GET);

        assertThat(pauses).containsExactly(Duration.ZERO, Duration.ofMillis(499));
    }

    @Test
    void doesNotWaitLongerThanTheCallMayTake() throws IOException {
        answers.add(status(503, "60"));

        assertThat(call(HttpMethod.GET, 3, Duration.ofSeconds(30)).status()).isEqualTo(503);
        assertThat(pauses).isEmpty();
    }

    @Test
    void givesEachAttemptWhatIsLeftOfTheCall() throws IOException {
        answers.addAll(List.of(status(503, "2"), status(503, "3"), status(200)));

        call(HttpMethod.GET, 3, Duration.ofSeconds(30));

        assertThat(left).containsExactly(Duration.ofSeconds(30), Duration.ofSeconds(27), Duration.ofSeconds(23));
    }

    @ParameterizedTest
    @ValueSource(strings = {"29", "Fri, 31 Dec 9999 23:59:59 GMT"})
    void answersAtOnceWhereWaitingWouldTakeAllThatIsLeft(String retryAfter) throws IOException {
        answers.add(status(503, retryAfter));

        assertThat(call(HttpMethod.GET, 3, Duration.ofSeconds(30)).status()).isEqualTo(503);
        assertThat(pauses).isEmpty();
    }

    @Test
    void waitsWhereASecondIsLeft() throws IOException {
        answers.addAll(List.of(status(503, "28"), status(200)));

        assertThat(call(HttpMethod.GET, 3, Duration.ofSeconds(30)).status()).isEqualTo(200);
        assertThat(pauses).containsExactly(Duration.ofSeconds(28));
    }

    @Test
    void closesTheAnswerThatItDoesNotHandOn() throws IOException {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream body = new ByteArrayInputStream(new byte[0]) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        answers.addAll(List.of(status(503).body(body, 0), status(200)));

        call(HttpMethod.GET);

        assertThat(closed).isTrue();
    }

    @Test
    void staysInterrupted() {
        Request request = Requests.of(HttpMethod.GET, "https://api.example/orders");
        RetryingTransport retries = new RetryingTransport(
                this::send,
                3,
                pause -> {
                    throw new InterruptedException();
                },
                LONGEST);
        answers.add(status(503));

        assertThatThrownBy(() -> retries.send(request, Requests.OPTIONS, Requests.aMinute()))
                .isInstanceOf(NotSentException.class)
                .hasMessage("the calling thread was interrupted");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(answers).isEmpty();
    }
}
