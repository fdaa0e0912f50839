package com.multisafepay.contract.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.MultiSafepayBuilder;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.TryLaterException;
import com.multisafepay.money.Money;
import com.multisafepay.order.ExactlyOnce;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.refund.Refund;
import com.multisafepay.sandbox.PaymentOutcome;
import com.multisafepay.sandbox.SandboxExtension;
import com.multisafepay.sandbox.SandboxFaults;
import com.multisafepay.sandbox.fault.Fault;
import com.multisafepay.sandbox.fault.FaultKind;
import feign.Client;
import feign.googlehttpclient.GoogleHttpClient;
import feign.hc5.ApacheHttp5Client;
import feign.http2client.Http2Client;
import feign.okhttp.OkHttpClient;
import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import okhttp3.Response;
import org.apache.hc.client5.http.impl.classic.HttpClientBuilder;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** HTTP clients of Feign's in place of the library's own: a refund is sent once, and never called undone when it may be done. */
@Timeout(120)
class OtherClientsTest {

    @RegisterExtension
    static final SandboxExtension SANDBOX = new SandboxExtension();

    private static final OrderId ORDER = OrderId.of("o1");
    private static final Refund ONE_BACK = Refund.of(Money.of("1.00", "EUR")).withRefundOrderId("r1");
    private static final Set<FaultKind> HARMLESS = EnumSet.of(
            FaultKind.WRONG_CONTENT_TYPE, FaultKind.UNKNOWN_FIELDS, FaultKind.UNKNOWN_STATUS, FaultKind.DRIP);

    /** Each as docs/configuration.md tells to make it. */
    enum OtherClient {
        FEIGNS_OWN(OtherClient::feignsOwn),
        APACHE(() -> new ApacheHttp5Client(HttpClientBuilder.create()
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .build())),
        OKHTTP(() -> new OkHttpClient(new okhttp3.OkHttpClient.Builder()
                .retryOnConnectionFailure(false)
                .addNetworkInterceptor(OtherClient::neverAtOnce)
                .build())),
        JAVA(Http2Client::new),
        GOOGLE(GoogleHttpClient::new),
        APACHE_AS_IT_COMES(ApacheHttp5Client::new),
        OKHTTP_AS_IT_COMES(OkHttpClient::new);

        @SuppressWarnings("ImmutableEnumChecker") // holds nothing that changes
        private final Supplier<Client> made;

        OtherClient(Supplier<Client> made) {
            this.made = made;
        }

        @SuppressWarnings("deprecation") // Its successor is missing from Feign below 13.11.
        private static Client feignsOwn() {
            return new Client.Default(null, null);
        }

        private static Response neverAtOnce(okhttp3.Interceptor.Chain chain) throws IOException {
            return chain.proceed(chain.request())
                    .newBuilder()
                    .removeHeader("Retry-After")
                    .build();
        }

        boolean repeatsNothing() {
            return compareTo(APACHE_AS_IT_COMES) < 0;
        }
    }

    static Stream<Arguments> everyClientAndFault() {
        return Arrays.stream(OtherClient.values())
                .filter(OtherClient::repeatsNothing)
                .flatMap(client -> Arrays.stream(FaultKind.values())
                        .filter(kind -> !kind.ofNotification() && kind != FaultKind.TLS_FAILURE)
                        .map(kind -> Arguments.of(client, kind)));
    }

    private static MultiSafepayBuilder builder() {
        return MultiSafepay.builder().apiKey(SANDBOX.apiKey()).environment(Environment.of(SANDBOX.baseUri()));
    }

    private static MultiSafepayBuilder with(OtherClient client) {
        return builder().readTimeout(Duration.ofSeconds(2)).readAttempts(1).httpClient(client.made.get());
    }

    /** Makes it by the library's own client: one that is under test may still hold a connection that the test before broke. */
    private static void paidOrder() {
        try (MultiSafepay client = builder().build()) {
            client.orders().create(RedirectOrder.of("o1", Money.of("10.00", "EUR"), "Order"));
        }
        SANDBOX.sandbox().orders().pay("o1", "IDEAL", PaymentOutcome.SUCCESS);
    }

    /** Plants the fault, and another one that nobody meets: calls are counted as long as there is one. */
    private static void meet(FaultKind kind) {
        Fault fault = Fault.of(kind).ofOperation("refundOrder");
        SandboxFaults faults = SANDBOX.sandbox().faults();
        faults.add(Fault.of(FaultKind.STALL).ofOperation("getSite"));
        faults.add(
                switch (kind) {
                    case STALL -> fault.lasting(Duration.ofMillis(300));
                    case DRIP -> fault.lasting(Duration.ofMillis(1));
                    case TOO_MANY_REQUESTS -> fault.lasting(Duration.ZERO);
                    default -> fault;
                });
    }

    private static long refundsSent() {
        return SANDBOX.sandbox().faults().calls("refundOrder");
    }

    @ParameterizedTest
    @MethodSource("everyClientAndFault")
    void aRefundIsSentOnceAndItsOutcomeIsUnknownUnlessTheApiToldIt(OtherClient used, FaultKind kind) {
        paidOrder();
        meet(kind);
        try (MultiSafepay client = with(used).build()) {
            Throwable told = catchThrowable(() -> client.refunds().create(ORDER, ONE_BACK));

            if (HARMLESS.contains(kind) || told == null) {
                assertThat(told).isNull();
            } else {
                assertThat(told)
                        .isInstanceOf(
                                kind == FaultKind.TOO_MANY_REQUESTS
                                        ? TryLaterException.class
                                        : OutcomeUnknownException.class);
            }
            assertThat(refundsSent()).isLessThanOrEqualTo(1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void exactlyOnceFindsWhatTheAnswerDidNotTell(OtherClient used) {
        paidOrder();
        meet(FaultKind.RESET_AFTER);
        try (MultiSafepay client = with(used)
                .exactlyOnce(new ExactlyOnce(Duration.ofSeconds(2), Duration.ofMillis(50), true))
                .build()) {
            client.refunds().create(ORDER, ONE_BACK);

            assertThat(client.orders().get(ORDER).relatedTransactions()).hasSize(1);
            assertThat(refundsSent()).isEqualTo(1);
        }
    }

    /** The page tells how to keep it from that. */
    @ParameterizedTest
    @EnumSource(names = {"UNAVAILABLE", "TOO_MANY_REQUESTS"})
    void apachesClientRepeatsWritesUnlessItIsToldNotTo(FaultKind kind) {
        paidOrder();
        meet(kind);
        try (MultiSafepay client = with(OtherClient.APACHE_AS_IT_COMES).build()) {
            client.refunds().create(ORDER, ONE_BACK);

            assertThat(refundsSent()).isEqualTo(2);
        }
    }
}
