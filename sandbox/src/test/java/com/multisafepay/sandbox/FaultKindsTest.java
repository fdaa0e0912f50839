package com.multisafepay.sandbox;

import static com.multisafepay.sandbox.RawAnswer.End.CLOSED;
import static com.multisafepay.sandbox.RawAnswer.End.NO_HANDSHAKE;
import static com.multisafepay.sandbox.RawAnswer.End.REFUSED;
import static com.multisafepay.sandbox.RawAnswer.End.RESET;
import static com.multisafepay.sandbox.RawAnswer.End.SILENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.multisafepay.sandbox.RawAnswer.End;
import com.multisafepay.sandbox.fault.Fault;
import com.multisafepay.sandbox.fault.FaultKind;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import javax.net.SocketFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each kind of fault as a client sees it, on a socket of its own. */
class FaultKindsTest {
    @RegisterExtension
    static final SandboxExtension PLAIN = new SandboxExtension();

    @RegisterExtension
    static final SandboxExtension SECURE =
            new SandboxExtension(Sandbox.builder().tls());

    /** The failure that a client gets: how the connection ends, with which status before, and what is special about it. */
    private record Seen(End end, int status, Predicate<RawAnswer> special) {}

    private static final Map<FaultKind, Seen> TABLE = new EnumMap<>(FaultKind.class);

    private static void row(FaultKind kind, End end, int status, Predicate<RawAnswer> special) {
        TABLE.put(kind, new Seen(end, status, special));
    }

    static {
        row(FaultKind.REFUSE, REFUSED, 0, answer -> answer.text().isEmpty());
        row(FaultKind.TLS_FAILURE, NO_HANDSHAKE, 0, answer -> answer.text().isEmpty());
        row(FaultKind.RESET_BEFORE, RESET, 0, answer -> answer.text().isEmpty());
        row(FaultKind.RESET_AFTER, RESET, 0, answer -> answer.text().isEmpty());
        row(FaultKind.STALL, SILENT, 0, answer -> answer.text().isEmpty());
        row(FaultKind.DRIP, SILENT, 200, answer -> answer.text().endsWith("\n{"));
        row(FaultKind.TRUNCATE, CLOSED, 200, answer -> missing(answer) > 50);
        row(FaultKind.EMPTY, CLOSED, 200, answer -> answer.body().isEmpty());
        row(FaultKind.WRONG_CONTENT_TYPE, CLOSED, 200, answer -> typed(answer, "text/plain") && whole(answer));
        row(
                FaultKind.HTML_ERROR_PAGE,
                CLOSED,
                500,
                answer -> typed(answer, "text/html") && answer.body().startsWith("<html>"));
        row(FaultKind.TOO_MANY_REQUESTS, CLOSED, 429, answer -> answer.head().contains("\r\nRetry-After: 60\r\n"));
        row(FaultKind.ERROR_BEFORE, CLOSED, 500, FaultKindsTest::refusal);
        row(FaultKind.ERROR_AFTER, CLOSED, 500, FaultKindsTest::refusal);
        row(FaultKind.BAD_GATEWAY, CLOSED, 502, FaultKindsTest::refusal);
        row(FaultKind.UNAVAILABLE, CLOSED, 503, FaultKindsTest::refusal);
        row(FaultKind.GATEWAY_TIMEOUT, CLOSED, 504, FaultKindsTest::refusal);
        row(
                FaultKind.DUPLICATE_ANSWER,
                SILENT,
                200,
                answer -> answer.body().matches("(?s)(\\{.*\\})HTTP/1.1 200 .*\r\n\r\n\\1"));
        row(
                FaultKind.UNKNOWN_FIELDS,
                CLOSED,
                200,
                answer -> whole(answer) && answer.body().contains("\"from_a_later_version\":\"text\""));
        row(
                FaultKind.UNKNOWN_STATUS,
                CLOSED,
                200,
                answer -> whole(answer) && answer.body().contains("\"status\":\"from_a_later_version\""));
        row(FaultKind.HUGE_BODY, CLOSED, 200, answer -> answer.text().length() > 32 << 20 && whole(answer));
        row(
                FaultKind.DEEP_BODY,
                CLOSED,
                200,
                answer -> whole(answer) && answer.body().contains("[".repeat(100_000)));
    }

    private static boolean typed(RawAnswer answer, String type) {
        return answer.head().contains("\r\nContent-Type: " + type);
    }

    private static boolean whole(RawAnswer answer) {
        return answer.body().contains("\"payment_url\"");
    }

    private static boolean refusal(RawAnswer answer) {
        return typed(answer, "application/json") && answer.body().startsWith("{\"success\":false,");
    }

    private static int missing(RawAnswer answer) {
        String length = answer.head().replaceAll("(?s).*Content-Length: (\\d+).*", "$1");
        return Integer.parseInt(length) - answer.body().length();
    }

    /** Those that end in silence would be waited for in vain. */
    private static RawAnswer create(Sandbox sandbox, FaultKind kind) {
        return row(kind).end() == SILENT
                ? RawAnswer.postAndKeep(sockets(sandbox), sandbox.baseUri(), "/orders", order())
                : create(sandbox);
    }

    private static void meet(Sandbox sandbox, FaultKind kind) {
        if (row(kind).end() == SILENT) {
            BooleanSupplier met = () -> !sandbox.faults().given().isEmpty();
            RawAnswer.postAndLeave(sockets(sandbox), sandbox.baseUri(), "/orders", order(), met);
        } else {
            create(sandbox);
        }
    }

    private static RawAnswer create(Sandbox sandbox) {
        return RawAnswer.post(sockets(sandbox), sandbox.baseUri(), "/orders", order());
    }

    private static SocketFactory sockets(Sandbox sandbox) {
        return sandbox.baseUri().getScheme().equals("https")
                ? sandbox.tls().sslContext().getSocketFactory()
                : SocketFactory.getDefault();
    }

    private static String order() {
        return Bodies.redirect().toString();
    }

    private static Seen row(FaultKind kind) {
        return Objects.requireNonNull(TABLE.get(kind), () -> "There has to be a row for " + kind);
    }

    private static Fault fault(FaultKind kind) {
        return Fault.of(kind).lasting(Duration.ofMinutes(1));
    }

    private static void looksAsTheTableSays(FaultKind kind, Sandbox sandbox) {
        Seen seen = row(kind);
        sandbox.faults().add(fault(kind));

        RawAnswer answer = create(sandbox, kind);

        assertThat(answer.end()).isEqualTo(seen.end());
        assertThat(answer.status()).isEqualTo(seen.status());
        assertThat(seen.special().test(answer)).as(shortened(answer)).isTrue();
        assertThat(sandbox.effects()).hasSize(kind.takesEffect() ? 1 : 0);
        assertThat(sandbox.faults().given()).isEqualTo(Map.of(kind, 1L));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.MATCH_NONE,
            names = {"TLS_FAILURE", "NOTIFICATION_.*"})
    void looksToAClientAsTheTableSays(FaultKind kind) {
        looksAsTheTableSays(kind, PLAIN.sandbox());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "NOTIFICATION_.*")
    void looksTheSameInsideTls(FaultKind kind) {
        looksAsTheTableSays(kind, SECURE.sandbox());
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.MATCH_NONE, names = "NOTIFICATION_.*")
    void leavesTheNextCallAlone(FaultKind kind) {
        Sandbox sandbox = SECURE.sandbox();
        sandbox.faults().add(fault(kind));
        meet(sandbox, kind);
        if (kind == FaultKind.REFUSE) {
            sandbox.faults().clear();
        }

        RawAnswer next = create(sandbox);

        assertThat(next.status()).isEqualTo(200);
        assertThat(next.body()).startsWith("{\"success\":true,").contains("payment_url");
    }

    @ParameterizedTest
    @EnumSource(names = {"REFUSE", "TLS_FAILURE"})
    void breaksOffACallThatMeetsOneOfTheConnection(FaultKind kind) {
        Sandbox sandbox = SECURE.sandbox();
        sandbox.faults().add(fault(kind).ofOperation("createOrder"));

        assertThat(create(sandbox, kind).end()).isEqualTo(RESET);
        assertThat(create(sandbox, kind).end()).isEqualTo(kind == FaultKind.REFUSE ? REFUSED : NO_HANDSHAKE);
        assertThat(sandbox.effects()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"STALL", "DRIP"})
    void doesNotKeepTheSandboxFromStopping(FaultKind kind) {
        Sandbox sandbox = Sandbox.start();
        sandbox.faults().add(fault(kind));
        meet(sandbox, kind);

        assertThatCode(sandbox::close).doesNotThrowAnyException();
    }

    @Test
    void dripsAnAnswerToItsEnd() {
        Sandbox sandbox = PLAIN.sandbox();
        sandbox.faults().add(Fault.of(FaultKind.DRIP).lasting(Duration.ofMillis(1)));

        RawAnswer answer = create(sandbox, FaultKind.DRIP);

        assertThat(whole(answer)).isTrue();
        assertThat(missing(answer)).isZero();
    }

    private static String shortened(RawAnswer answer) {
        return answer.text().substring(0, Math.min(2000, answer.text().length()));
    }
}
