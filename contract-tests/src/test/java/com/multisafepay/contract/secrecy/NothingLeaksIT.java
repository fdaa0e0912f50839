package com.multisafepay.contract.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.ApiKey;
import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.MultiSafepayBuilder;
import com.multisafepay.answer.Answers;
import com.multisafepay.audit.Exchange;
import com.multisafepay.client.TolerantJson;
import com.multisafepay.client.model.Order;
import com.multisafepay.contract.pact.Secrets;
import com.multisafepay.customer.Browser;
import com.multisafepay.customer.Customer;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.request.DirectOrder;
import com.multisafepay.order.request.RecurringModel;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.payment.CardPayment;
import com.multisafepay.payment.ComponentPayment;
import com.multisafepay.payment.DirectDebit;
import com.multisafepay.payment.Payment;
import com.multisafepay.payment.Token;
import com.multisafepay.payment.TokenPayment;
import com.multisafepay.payment.WalletPayment;
import com.multisafepay.refund.Refund;
import com.multisafepay.webhook.WebhookVerifier;
import feign.micrometer.MicrometerCapability;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.slf4j.event.Level;

/** Drives every way in which something is told, with secrets in all that is sent and answered, and looks for them. */
class NothingLeaksIT {

    private final Leaks leaks = new Leaks();

    private static List<Payment> payments() {
        return List.of(
                CardPayment.of(GatewayId.VISA, Leaks.CARD, "A Bakker", YearMonth.of(2030, 12), Leaks.CVC),
                DirectDebit.of("A Bakker", Leaks.IBAN, "mandate-1"),
                new TokenPayment(Leaks.TOKEN),
                new WalletPayment(GatewayId.APPLEPAY, Leaks.TOKEN),
                new ComponentPayment(Optional.of(GatewayId.VISA), Leaks.TOKEN, true));
    }

    private static DirectOrder paidBy(Payment payment) {
        return DirectOrder.builder()
                .orderId("a")
                .amount(Money.ofMinor(2599, "EUR"))
                .description("Order a")
                .customer(Customer.builder()
                        .ipAddress("198.51.100.7")
                        .email("a.bakker@shop.example")
                        .reference("a")
                        .browser(Browser.builder().language("nl-NL").build())
                        .build())
                .payment(payment)
                .recurringModel(RecurringModel.CARD_ON_FILE)
                .build();
    }

    /** A call that may fail. */
    private interface Call {
        Object of(MultiSafepay client);
    }

    private static Stream<Call> calls() {
        return Stream.concat(
                payments().stream().map(payment -> client -> client.orders().create(paidBy(payment))),
                Stream.of(
                        client -> client.orders().get("a"),
                        client -> client.orders()
                                .create(RedirectOrder.of(
                                        "a", Money.of("1", "EUR"), "for " + Leaks.CARD + " " + Leaks.IBAN)),
                        client -> client.refunds().create(OrderId.of("a"), Refund.of(Money.of("1", "EUR"))),
                        client -> client.tokens().list("a"),
                        client -> client.tokens().get("a", Leaks.TOKEN),
                        client -> {
                            client.tokens().updateExpiry("a", Leaks.TOKEN, YearMonth.of(2030, 12));
                            return "";
                        },
                        client -> {
                            client.tokens().remove("a", Leaks.TOKEN);
                            return "";
                        },
                        MultiSafepay::apiToken,
                        client -> client.account().me()));
    }

    private static MultiSafepayBuilder client(Environment environment) {
        return MultiSafepay.builder()
                .apiKey(Leaks.KEY)
                .environment(environment)
                .readAttempts(1)
                .readTimeout(Duration.ofSeconds(5));
    }

    private void attempt(String what, Call call, MultiSafepay client) {
        try {
            leaks.tell(what, String.valueOf(call.of(client)));
        } catch (RuntimeException e) {
            leaks.tell(what, e);
        }
    }

    private void callThrough(Environment environment, String what) {
        List<Exchange> exchanges = new CopyOnWriteArrayList<>();
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        try (MultiSafepay client = client(environment)
                .exchangeListener(exchanges::add)
                .capability(new MicrometerCapability(meters))
                .build()) {
            calls().forEach(call -> attempt(what, call, client));
            leaks.tell(what, client.toString());
        }
        assertThat(exchanges).as(what).hasSize((int) calls().count());
        exchanges.forEach(exchange -> leaks.tell(what, exchange));
        assertThat(meters.getMeters()).isNotEmpty();
        meters.getMeters().forEach(meter -> leaks.tell(what, meter.getId().toString()));
    }

    @Test
    void nothingThatIsToldHoldsASecret() throws IOException {
        try (RecordingLogs.Recording logs = RecordingLogs.from(Level.TRACE)) {
            for (Map.Entry<String, UnaryOperator<String>> each :
                    TellingServers.all().entrySet()) {
                try (EchoingServer server = EchoingServer.that(each.getValue())) {
                    callThrough(server.environment(), "a server that " + each.getKey());
                }
            }
            callThrough(Environment.of(URI.create("http://127.0.0.1:1/v1/json")), "nobody there");
            callThrough(Environment.of(URI.create("https://127.0.0.1:1/v1/json")), "nobody there for TLS");
            refusals();
            values();
            assertThat(logs.lines())
                    .extracting(RecordingLogs.Line::level)
                    .contains(Level.WARN, Level.INFO, Level.DEBUG);
            assertThat(logs.lines())
                    .extracting(RecordingLogs.Line::logger)
                    .anyMatch(name -> name.startsWith("com.multisafepay.internal.hc"))
                    .contains("com.multisafepay.calls");
            logs.lines().forEach(line -> leaks.tell(line.level() + " of " + line.logger(), line.text()));
        }
        assertThat(Path.of("target/pacts")).isNotEmptyDirectory();
        try (Stream<Path> pacts = Files.list(Path.of("target/pacts"))) {
            for (Path pact : pacts.toList()) {
                leaks.tell(pact.getFileName().toString(), Files.readString(pact));
                assertThat(Secrets.in(Files.readString(pact)))
                        .as(pact.toString())
                        .isEmpty();
            }
        }

        assertThat(leaks.found()).isEmpty();
        assertThat(leaks.told()).isGreaterThan(3000);
    }

    /** Refusals by the library of requests that hold a secret in the wrong field. */
    private void refusals() {
        for (String secret : List.of(
                Leaks.KEY,
                Leaks.CARD,
                Leaks.MISTYPED_CARD,
                Leaks.IBAN,
                "4761 3400 0000 0019",
                "DE89 3704 0044 0532 0130 00")) {
            for (Call call : List.<Call>of(
                    client -> ApiKey.of(secret + " " + secret),
                    client -> Environment.of(URI.create("https://" + secret.replace(" ", "") + "@pay.example")),
                    client -> CardPayment.of(GatewayId.VISA, secret + "x", "A", YearMonth.of(2030, 12), Leaks.CVC),
                    client -> CardPayment.of(GatewayId.VISA, Leaks.CARD, "A", YearMonth.of(2030, 12), Leaks.CVC + "1"),
                    client ->
                            CardPayment.of(GatewayId.VISA, Leaks.MISTYPED_CARD, "A", YearMonth.of(2030, 12), Leaks.CVC),
                    client -> DirectDebit.of("A", secret + "-", "m"))) {
                try (MultiSafepay nowhere = client(Environment.TEST).build()) {
                    attempt("refused here", call, nowhere);
                }
            }
        }
        for (String secret : List.of(Leaks.CARD, Leaks.IBAN, "4761 3400 0000 0019", "DE89 3704 0044 0532 0130 00")) {
            try (MultiSafepay nowhere = client(Environment.TEST).build()) {
                attempt("refused here", client -> OrderId.of(secret + "\n"), nowhere);
                attempt("refused here", client -> RedirectOrder.of("a", Money.of("1", "EUR"), secret + "\n"), nowhere);
                attempt("refused here", client -> client.tokens().list(secret + "\n"), nowhere);
            }
        }
    }

    /** Texts of values, by {@code toString}. */
    private void values() throws IOException {
        payments().forEach(payment -> {
            leaks.tell("payment", payment.toString());
            leaks.tell("order", paidBy(payment).toString());
        });
        leaks.tell("key", ApiKey.of(Leaks.KEY).toString());
        leaks.tell(
                "token",
                Answers.read(Token.class, "{\"token\":\"" + Leaks.TOKEN + "\"}").toString());
        for (String auth : List.of("", "MTIzOjEyMw==", Leaks.KEY, "Basic " + Leaks.TOKEN)) {
            leaks.tell(
                    "verification",
                    WebhookVerifier.of(ApiKey.of(Leaks.KEY))
                            .verify(TellingServers.ORDER.getBytes(StandardCharsets.UTF_8), auth)
                            .toString());
        }
        leaks.tell(
                "generated order",
                TolerantJson.newMapper()
                        .readTree(TellingServers.ORDER)
                        .path("data")
                        .traverse(TolerantJson.newMapper())
                        .readValueAs(Order.class)
                        .toString());
        for (String told : new GeneratedModels().told()) {
            leaks.tell("generated model", told);
        }
    }
}
