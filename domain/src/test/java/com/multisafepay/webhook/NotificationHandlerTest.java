package com.multisafepay.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.webhook.HandledNotification.Outcome;
import com.multisafepay.webhook.OrderEvent.Paid;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NotificationHandlerTest extends HandlerCase {
    @Test
    void newsReachTheMerchantAndAreAcknowledged() {
        HandledNotification handled = handler.post(QUERY, SMALL.auth(), SMALL.bytes());

        assertThat(handled.outcome()).isEqualTo(Outcome.NEW);
        assertThat(handled.httpStatus()).isEqualTo(200);
        assertThat(handled.text()).isEqualTo("OK");
        assertThat(events).hasSize(1).first().isInstanceOfSatisfying(Paid.class, paid -> {
            assertThat(paid.order().orderId().value()).isEqualTo("my-order-id-1");
            assertThat(paid.before()).isEmpty();
        });
    }

    @Test
    void theSameAgainIsAcknowledgedAndNotHandedOn() {
        handler.post(QUERY, SMALL.auth(), SMALL.bytes());

        HandledNotification again = handler.post(QUERY, SMALL.auth(), SMALL.bytes());

        assertThat(again.outcome()).isEqualTo(Outcome.REPEATED);
        assertThat(again.text()).isEqualTo("OK");
        assertThat(events).hasSize(1);
    }

    @Test
    void aNotificationUrlMayHaveAQueryOfItsOwn() {
        assertThat(handler.post("type=notification&" + QUERY, SMALL.auth(), SMALL.bytes())
                        .outcome())
                .isEqualTo(Outcome.NEW);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "timestamp", "timestamp=", "transactionid=my-order-id-1", "transactionid=1&%zz=1"})
    void aGenuineNotificationWhoseQueryWasLostIsHandledByItsBody(@Nullable String query) {
        assertThat(handler.post(query, SMALL.auth(), SMALL.bytes()).outcome()).isEqualTo(Outcome.NEW);
        assertThat(kinds()).containsExactly("Paid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",'transaction_id':null", ",'transaction_id':''", ",'transaction_id':0"})
    void withoutAQueryABodyThatMayBeAPretransactionIsNotAcknowledgedUnlessTheOrderIsLookedUp(String number) {
        String body = ("{'order_id':'my-order-id-1','status':'expired','currency':'EUR','amount':1" + number + "}")
                .replace('\'', '"');

        HandledNotification unknown = post(handler, "", body);
        assertThat(unknown.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(unknown.text()).doesNotContainIgnoringCase("ok");
        assertThat(post(builder.lookingUpHintsIn(api(200, answered())).build(), "", body)
                        .outcome())
                .isEqualTo(Outcome.NEW);
        assertThat(kinds()).containsExactly("Paid");
    }

    @Test
    void aRequestForWaysOfShippingReachesNobody() {
        assertThat(handler.post("identifier=shipping&transactionid=my-order-id-1", SMALL.auth(), SMALL.bytes())
                        .outcome())
                .isEqualTo(Outcome.IGNORED);
        assertThat(handler.get("identifier=shipping&timestamp=1").outcome()).isEqualTo(Outcome.IGNORED);
        assertThat(events).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPretransactionReachesNobodyAndIsNotRemembered(boolean first) {
        String session = "{'order_id':'my-order-id-1','status':'expired','modified':'2026-01-01T10:30:00'}";
        String payment = "{'order_id':'my-order-id-1','status':'completed','financial_status':'completed',"
                + "'transaction_id':9,'currency':'EUR','amount':1000,'modified':'2026-01-01T10:05:00'}";
        List<Outcome> outcomes = new ArrayList<>();
        if (first) {
            outcomes.add(pretransaction(session));
        }
        outcomes.add(post(payment.replace('\'', '"')).outcome());
        if (!first) {
            outcomes.add(pretransaction(session));
            outcomes.add(
                    pretransaction(payment.replace("completed", "cancelled").replace("10:05", "10:31")));
        }

        assertThat(outcomes).containsOnly(Outcome.IGNORED, Outcome.NEW).containsOnlyOnce(Outcome.NEW);
        assertThat(kinds()).containsExactly("Paid");
        assertThat(builder.lookingUpHintsIn(api(503, "away"))
                        .build()
                        .get(QUERY + "&payload_type=pretransaction")
                        .outcome())
                .isEqualTo(Outcome.IGNORED);
    }

    @Test
    void aForgedPretransactionIsRejectedToo() {
        assertThat(handler.post(QUERY + "&payload_type=pretransaction", Vectors.PHP_SDK.auth(), SMALL.bytes())
                        .outcome())
                .isEqualTo(Outcome.REJECTED);
    }

    private Outcome pretransaction(String body) {
        HandledNotification handled = post(handler, QUERY + "&payload_type=pretransaction", body.replace('\'', '"'));
        assertThat(handled.text()).isEqualTo("OK");
        return handled.outcome();
    }

    @Test
    void aForgedNotificationIsNotAcknowledged() {
        HandledNotification handled = handler.post(QUERY, Vectors.PHP_SDK.auth(), SMALL.bytes());

        assertThat(handled.outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(handled.httpStatus()).isEqualTo(403);
        assertThat(handled.text()).isEqualTo("rejected: the signature is wrong").doesNotContain("OK");
        assertThat(events).isEmpty();
    }

    @Test
    void anOrderOfWhichNothingWasPaidYetIsIgnored() {
        assertThat(post("{\"order_id\":\"1\",\"status\":\"initialized\",\"currency\":\"EUR\",\"amount\":1}")
                        .outcome())
                .isEqualTo(Outcome.IGNORED);
        assertThat(post("{\"order_id\":\"1\",\"status\":\"expired\",\"currency\":\"EUR\",\"amount\":1}")
                        .outcome())
                .isEqualTo(Outcome.NEW);
    }

    @Test
    void aTerminalsDeclineIsIgnoredAsItMayBeSoft() {
        String body = "{\"order_id\":\"1\",\"transaction_id\":2,\"status\":\"%s\",\"currency\":\"EUR\",\"amount\":1,"
                + "\"payment_details\":{\"type\":\"VISA\",\"terminal_id\":\"00000ABC\"}}";

        assertThat(post(body.formatted("declined")).outcome()).isEqualTo(Outcome.IGNORED);
        assertThat(post(body.formatted("completed")).outcome()).isEqualTo(Outcome.NEW);
        assertThat(post(body.formatted("declined")
                                .replace("terminal_id", "other")
                                .replace("\"1\"", "\"2\""))
                        .outcome())
                .isEqualTo(Outcome.NEW);
    }

    @Test
    void whenTheMerchantsCodeFailsTheRepetitionIsNewsAgain() {
        List<OrderEvent> attempts = new ArrayList<>();
        NotificationHandler failing = NotificationHandler.builder(SMALL.verifier(), new InMemoryNotificationStore())
                .on(Paid.class, event -> {
                    attempts.add(event);
                    if (attempts.size() == 1) {
                        throw new IllegalStateException("the shop is closed");
                    }
                })
                .build();

        assertThatThrownBy(() -> failing.post(QUERY, SMALL.auth(), SMALL.bytes()))
                .hasMessage("the shop is closed");
        assertThat(failing.post(QUERY, SMALL.auth(), SMALL.bytes()).outcome()).isEqualTo(Outcome.NEW);
        assertThat(attempts).hasSize(2);
    }

    @Test
    void ofOneOrderForEachOutcomeOneIsShipped() {
        List<String> shipped = new ArrayList<>();
        NotificationHandler shop = NotificationHandler.builder(SMALL.verifier(), new InMemoryNotificationStore())
                .on(Paid.class, event -> shipped.add(event.order().orderId().value()))
                .build();

        for (String status : List.of(
                "completed",
                "void",
                "uncleared",
                "declined",
                "expired",
                "cancelled",
                "initialized",
                "reserved",
                "chargeback",
                "chargedback",
                "refunded",
                "unheard_of")) {
            HandledNotification handled = post(
                    shop,
                    QUERY,
                    "{\"order_id\":\"" + status + "\",\"status\":\"" + status
                            + "\",\"transaction_id\":1,\"currency\":\"EUR\",\"amount\":1000}");
            assertThat(handled.outcome()).isEqualTo(Outcome.NEW);
        }

        assertThat(shipped).containsExactly("completed");
    }

    @Test
    void twoSitesThatShareAStoreMayHaveTheSameOrderId() {
        NotificationHandler dutch = builder.site("nl").build();
        NotificationHandler belgian = builder.site("be").build();

        assertThat(dutch.post(QUERY, SMALL.auth(), SMALL.bytes()).outcome()).isEqualTo(Outcome.NEW);
        assertThat(belgian.post(QUERY, SMALL.auth(), SMALL.bytes()).outcome()).isEqualTo(Outcome.NEW);
        assertThat(belgian.post(QUERY, SMALL.auth(), SMALL.bytes()).outcome()).isEqualTo(Outcome.REPEATED);
        assertThatThrownBy(() -> builder.site(" "))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("site");
    }

    @Test
    void aHandlerWithoutAnyActionIsRefused() {
        assertThatThrownBy(() -> NotificationHandler.builder(SMALL.verifier(), new InMemoryNotificationStore())
                        .build())
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("at least one");
    }

    @Test
    void whatIsHandledElsewhereAtThisMomentHasToComeAgain() {
        NotificationHandler busy = NotificationHandler.builder(
                        SMALL.verifier(), (news, action) -> NotificationStore.Novelty.BUSY)
                .on(Paid.class, event -> {})
                .build();

        HandledNotification handled = busy.post(QUERY, SMALL.auth(), SMALL.bytes());

        assertThat(handled.outcome()).isEqualTo(Outcome.BUSY);
        assertThat(handled.httpStatus()).isEqualTo(503);
        assertThat(handled.text()).doesNotContainIgnoringCase("ok");
    }

    private HandledNotification post(String body) {
        return post(handler, QUERY, body);
    }

    private static HandledNotification post(NotificationHandler handler, String query, String body) {
        String auth = NotificationSigner.of(SMALL.key())
                .withClock(Clock.fixed(SMALL.sent, ZoneOffset.UTC))
                .auth(body);
        return handler.post(query, auth, body.getBytes(StandardCharsets.UTF_8));
    }
}
