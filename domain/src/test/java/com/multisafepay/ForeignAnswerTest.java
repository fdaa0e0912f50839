package com.multisafepay;

import static com.multisafepay.RawServer.http;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.multisafepay.capture.Capture;
import com.multisafepay.client.api.OrdersApi;
import com.multisafepay.client.api.SitesApi;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.order.OrderId;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.refund.Refund;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers to somebody else's question, and those that come twice. */
@Timeout(60)
class ForeignAnswerTest {

    private static final Refund FIVE_BACK = Refund.of(Money.of("5.00", "EUR"));

    private static String data(String members) {
        return "{\"success\":true,\"data\":{" + members.replace('\'', '"') + "}}";
    }

    private static byte[] answer(String members) {
        return http("200 OK", "Content-Type: application/json\r\n", data(members));
    }

    private static MultiSafepay to(RawServer server) {
        return MultiSafepay.builder()
                .apiKey("key-of-a-shop")
                .environment(server.environment())
                .readAttempts(1)
                .build();
    }

    private static Arguments read(String operation, String members, Consumer<MultiSafepay> call) {
        return Arguments.of(operation, members, call);
    }

    static List<Arguments> readsThatNameAnId() {
        return List.of(
                read(
                        "order",
                        "'order_id':'o2','transaction_id':22,'status':'completed','currency':'EUR','amount':1",
                        client -> client.orders().get("o1")),
                read(
                        "transaction",
                        "'transaction_id':22,'order_id':'o1'",
                        client -> client.transactions().get(11)),
                read(
                        "token",
                        "'token':'t2','code':'VISA'",
                        client -> client.tokens().get("anna", "t1")),
                read(
                        "gateway",
                        "'id':'VISA','description':'Visa'",
                        client -> client.gateways().get(GatewayId.of("IDEAL"))),
                read(
                        "payment method",
                        "'id':'VISA','name':'Visa'",
                        client -> client.paymentMethods().get(GatewayId.of("IDEAL"))),
                read(
                        "generated order",
                        "'order_id':'o2'",
                        client -> client.api(OrdersApi.class).getOrder("o1", null)),
                read(
                        "generated site",
                        "'id':22",
                        client -> client.api(SitesApi.class).getSite("11", null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readsThatNameAnId")
    void aReadIsNeverAnsweredWithSomethingElse(String operation, String members, Consumer<MultiSafepay> call)
            throws IOException {
        List<Integer> ports = new CopyOnWriteArrayList<>();
        try (RawServer server = RawServer.that((socket, out) -> {
                    ports.add(socket.getPort());
                    out.write(answer(members));
                });
                MultiSafepay client = to(server)) {
            for (int i = 0; i < 3; i++) {
                assertThatThrownBy(() -> call.accept(client))
                        .isInstanceOf(AnswerNotUnderstoodException.class)
                        .hasMessageContaining("it tells of something else than what was asked for (HTTP 200)");
            }

            assertThat(ports)
                    .as("a connection that brought another's answer is given up")
                    .doesNotHaveDuplicates()
                    .hasSize(3);
        }
    }

    static List<Arguments> writesThatNameAnId() {
        return List.of(
                read(
                        "order",
                        "'order_id':'o2'",
                        client -> client.orders().create(RedirectOrder.of("o1", Money.of("0.01", "EUR"), "Order"))),
                read(
                        "refund",
                        "'order_id':'o2','refund_id':5",
                        client -> client.refunds().create(OrderId.of("o1"), FIVE_BACK)),
                read(
                        "refund, answered with the order",
                        "'order_id':'o1','transaction_id':7,'financial_status':'completed'",
                        client -> client.refunds().create(OrderId.of("o1"), FIVE_BACK)),
                read(
                        "capture",
                        "'order_id':'o2','transaction_id':5",
                        client -> client.captures().create(OrderId.of("o1"), Capture.FULL)),
                read(
                        "capture of a part",
                        "'order_id':'o2','transaction_id':5",
                        client -> client.captures()
                                .create(OrderId.of("o1"), Capture.part(Money.of("1.00", "EUR"), "o1-a"))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("writesThatNameAnId")
    void aCreationThatIsAnsweredWithSomethingElseHasAnUnknownOutcome(
            String operation, String members, Consumer<MultiSafepay> call) throws IOException {
        List<Integer> ports = new CopyOnWriteArrayList<>();
        try (RawServer server = RawServer.that((socket, out) -> {
                    ports.add(socket.getPort());
                    out.write(answer(members));
                });
                MultiSafepay client = to(server)) {
            assertThatThrownBy(() -> call.accept(client)).isInstanceOf(OutcomeUnknownException.class);
            assertThatThrownBy(() -> call.accept(client)).isInstanceOf(OutcomeUnknownException.class);

            assertThat(ports).doesNotHaveDuplicates().hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"'order_id':'O1'", "'order_id':'elsewhere','transaction_id':11", "'transaction_id':11"})
    void anOrderIsKnownByItsIdInAnyCaseAndByTheProvidersId(String ids) throws IOException {
        try (RawServer server = RawServer.that(
                        (socket, out) -> out.write(answer(ids + ",'status':'completed','currency':'EUR','amount':1")));
                MultiSafepay client = to(server)) {
            String id = ids.contains("11") ? "11" : "o1";

            assertThat(client.api(OrdersApi.class).getOrder(id, null).getData()).isNotNull();
        }
    }

    @Test
    void anIdWithOddCharactersIsKnown() throws IOException {
        String id = "a+b %2F/ü";
        try (RawServer server = RawServer.that((socket, out) -> {
                    String body = data("'order_id':'a+b %2F/\\u00fc'");
                    out.write(http("200 OK", "", body));
                });
                MultiSafepay client = to(server)) {
            assertThat(client.api(OrdersApi.class).getOrder(id, null).getData()).isNotNull();
        }
    }

    /** The second copy comes when the connection may be in use for the next question. */
    @ParameterizedTest
    @ValueSource(ints = {0, 2, 5, 8})
    void anAnswerThatComesOnceMoreAndLateIsNotTakenForTheNextOne(int delay) throws IOException {
        AtomicReference<RawServer> self = new AtomicReference<>();
        try (RawServer server = RawServer.that((socket, out) -> {
                    List<String> requests = Objects.requireNonNull(self.get()).requests;
                    String asked =
                            requests.get(requests.size() - 1).replaceAll("(?s)GET /v1/json/orders/(\\w+).*", "$1");
                    byte[] answer =
                            answer("'order_id':'" + asked + "','status':'completed','currency':'EUR','amount':1");
                    out.write(answer);
                    Thread.sleep(delay);
                    out.write(answer);
                });
                MultiSafepay client = to(server)) {
            self.set(server);
            List<Throwable> failures = new ArrayList<>();
            for (int i = 0; i < 100; i++) {
                String id = "o" + i;
                Throwable failure = catchThrowable(
                        () -> assertThat(client.orders().get(id).orderId()).hasToString(id));
                if (failure != null) {
                    failures.add(failure);
                }
            }

            assertThat(failures).hasSizeLessThan(100).allMatch(MultiSafepayException.class::isInstance);
        }
    }
}
