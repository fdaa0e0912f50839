package com.multisafepay.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.multisafepay.ApiKey;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.money.Money;
import com.multisafepay.order.Order;
import com.multisafepay.order.Status;
import com.multisafepay.webhook.Verification.Reason;
import com.multisafepay.webhook.Verification.Rejected;
import com.multisafepay.webhook.Verification.Verified;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookVerifierTest {

    private static final Vectors DOCS = Vectors.DOCUMENTATION;

    @ParameterizedTest
    @EnumSource(names = "NOT_ASCII", mode = EnumSource.Mode.EXCLUDE)
    void everyPublishedNotificationIsVerified(Vectors vector) {
        assertThat(vector.verifier().verify(vector.bytes(), vector.auth())).isInstanceOf(Verified.class);
    }

    @Test
    void theOrderOfAVerifiedNotificationIsTyped() {
        Verified verified =
                (Verified) Vectors.PHP_SDK.verifier().verify(Vectors.PHP_SDK.bytes(), Vectors.PHP_SDK.auth());

        Order order = verified.order();
        assertThat(order.orderId().value()).isEqualTo("182");
        assertThat(order.status()).isEqualTo(Status.COMPLETED);
        assertThat(order.amount()).isEqualTo(Money.of("242.93", "GBP"));
        assertThat(order.transactionId()).hasValue(4680345);
        assertThat(order.lines()).hasSize(1);
        assertThat(verified.sent()).isEqualTo(Vectors.PHP_SDK.sent);
        assertThat(verified.terminal()).isFalse();
    }

    @Test
    void bytesBeyondAsciiAreSignedAsTheyCame() {
        // Genuine, but no order: the signature was right, or the reason would be another.
        assertThat(Vectors.NOT_ASCII.verifier().verify(Vectors.NOT_ASCII.bytes(), Vectors.NOT_ASCII.auth()))
                .isEqualTo(new Rejected(Reason.BODY_NOT_UNDERSTOOD));
        assertThat(Vectors.NOT_ASCII
                        .verifier()
                        .verify(Vectors.NOT_ASCII.body.getBytes(StandardCharsets.ISO_8859_1), Vectors.NOT_ASCII.auth()))
                .isEqualTo(new Rejected(Reason.SIGNATURE_WRONG));
    }

    @Test
    void anyOtherSpellingOfTheSameJsonIsRejected() throws JsonProcessingException {
        ObjectMapper mapper = new ObjectMapper();
        String compact = mapper.readTree(DOCS.body).toString();
        String spaced = mapper.configure(SerializationFeature.INDENT_OUTPUT, true)
                .writeValueAsString(mapper.readTree(DOCS.body));

        assertThat(DOCS.body).contains(", \"payment_details\"");
        assertThat(List.of(
                        DOCS.body.replace(", \"payment_details\"", ",\"payment_details\""),
                        compact,
                        spaced,
                        DOCS.body.replace("/", "\\/"),
                        DOCS.body + "\n",
                        DOCS.body.replace("\"transaction_id\":\"123456789\"", "\"transaction_id\":123456789")))
                .allSatisfy(variant -> {
                    assertThat(variant).isNotEqualTo(DOCS.body);
                    assertThat(DOCS.verifier().verify(variant.getBytes(StandardCharsets.UTF_8), DOCS.auth()))
                            .isEqualTo(new Rejected(Reason.SIGNATURE_WRONG));
                });
    }

    @Test
    void oneFlippedBitAnywhereIsNoticed() {
        byte[] body = DOCS.bytes();
        for (int i = 0; i < body.length; i++) {
            body[i] ^= 1;
            assertThat(DOCS.verifier().verify(body, DOCS.auth())).isEqualTo(new Rejected(Reason.SIGNATURE_WRONG));
            body[i] ^= 1;
        }
    }

    @Test
    void anotherTimeBelongsToAnotherSignature() {
        String shifted = Vectors.base64((DOCS.sent.getEpochSecond() + 1) + ":" + DOCS.signature);

        assertThat(DOCS.verifier().verify(DOCS.bytes(), shifted)).isEqualTo(new Rejected(Reason.SIGNATURE_WRONG));
    }

    @Test
    void eachOfSeveralKeysIsGoodWhileOneIsBeingReplaced() {
        WebhookVerifier both = WebhookVerifier.of(ApiKey.of("the-new-key"), DOCS.key())
                .withClock(Clock.fixed(DOCS.sent, ZoneOffset.UTC));

        assertThat(both.verify(DOCS.bytes(), DOCS.auth())).isInstanceOf(Verified.class);
        assertThat(both.verify(DOCS.bytes(), Vectors.sign(ApiKey.of("the-new-key"), DOCS.sent, DOCS.bytes())))
                .isInstanceOf(Verified.class);
        assertThat(both.verify(DOCS.bytes(), Vectors.sign(ApiKey.of("a-third-key"), DOCS.sent, DOCS.bytes())))
                .isEqualTo(new Rejected(Reason.SIGNATURE_WRONG));
    }

    @Test
    void blanksAroundAKeyDoNotMatter() {
        WebhookVerifier verifier = WebhookVerifier.of(ApiKey.of(" " + DOCS.key().reveal() + "\n"))
                .withClock(Clock.fixed(DOCS.sent, ZoneOffset.UTC));

        assertThat(verifier.verify(DOCS.bytes(), DOCS.auth())).isInstanceOf(Verified.class);
    }

    @ParameterizedTest
    @CsvSource({"600, VERIFIED", "601, TOO_OLD", "-600, VERIFIED", "-601, TOO_NEW"})
    void theWindowHasTwoSides(long secondsLater, String expected) {
        Verification verification = DOCS.verifier()
                .withClock(Clock.fixed(DOCS.sent.plusSeconds(secondsLater), ZoneOffset.UTC))
                .verify(DOCS.bytes(), DOCS.auth());

        assertThat(verification instanceof Rejected rejected ? rejected.reason().name() : "VERIFIED")
                .isEqualTo(expected);
    }

    @Test
    void theWindowCanBeNarrowedAndSwitchedOff() {
        WebhookVerifier later = DOCS.verifier().withClock(Clock.fixed(DOCS.sent.plusSeconds(2), ZoneOffset.UTC));

        assertThat(later.withWindow(Duration.ofSeconds(1)).verify(DOCS.bytes(), DOCS.auth()))
                .isEqualTo(new Rejected(Reason.TOO_OLD));
        assertThat(later.withClock(Clock.fixed(Instant.now(), ZoneOffset.UTC))
                        .withWindow(Duration.ZERO)
                        .verify(DOCS.bytes(), DOCS.auth()))
                .isInstanceOf(Verified.class);
        assertThatThrownBy(() -> later.withWindow(Duration.ofSeconds(-1)))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("window");
    }

    @Test
    void anUntrustedNotificationDoesNotSayWhetherItsTimeWasRight() {
        String forged = Vectors.sign(ApiKey.of("another-key"), Instant.EPOCH, DOCS.bytes());

        assertThat(DOCS.verifier().verify(DOCS.bytes(), forged)).isEqualTo(new Rejected(Reason.SIGNATURE_WRONG));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\t"})
    void aMissingHeaderIsNamed(String auth) {
        assertThat(DOCS.verifier().verify(DOCS.bytes(), auth)).isEqualTo(new Rejected(Reason.AUTH_MISSING));
        assertThat(DOCS.verifier().verify(DOCS.bytes(), null)).isEqualTo(new Rejected(Reason.AUTH_MISSING));
    }

    @Test
    void anyOtherSpellingOfTheHeaderIsMalformed() {
        String time = Long.toString(DOCS.sent.getEpochSecond());
        for (String decoded : new String[] {
            time,
            time + ":",
            ":" + DOCS.signature,
            time + ":" + DOCS.signature.toUpperCase(Locale.ROOT),
            time + ":" + DOCS.signature.substring(1),
            time + ":" + DOCS.signature + "0",
            time + ": " + DOCS.signature,
            "+" + time + ":" + DOCS.signature,
            "-1:" + DOCS.signature,
            time + "\n:" + DOCS.signature,
            time + ":" + DOCS.signature + "\n",
            "9999999999999999999:" + DOCS.signature,
            "\u0661\u0662:" + DOCS.signature,
            time + ":" + DOCS.signature.replace('0', '\u00e9')
        }) {
            assertThat(DOCS.verifier().verify(DOCS.bytes(), Vectors.base64(decoded)))
                    .as(decoded)
                    .isEqualTo(new Rejected(Reason.AUTH_MALFORMED));
        }
        for (String header : new String[] {
            "Bearer " + DOCS.auth(),
            DOCS.auth().replace("=", ""),
            DOCS.auth() + "=",
            DOCS.auth().substring(0, 40) + "\r\n" + DOCS.auth().substring(40),
            "%%%%",
            "A".repeat(1_000_000),
            "MTIz\u0000"
        }) {
            assertThat(DOCS.verifier().verify(DOCS.bytes(), header))
                    .as(header.substring(0, Math.min(60, header.length())))
                    .isEqualTo(new Rejected(Reason.AUTH_MALFORMED));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"order_id\":",
                "<html>",
                "{\"order_id\":\"1\",\"status\":\"completed\",\"currency\":\"XXXX\"}",
                "{\"order_id\":\"1\",\"status\":{},\"currency\":\"EUR\"}"
            })
    void aGenuineBodyThatIsNoOrderIsNoException(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);

        assertThat(DOCS.verifier().verify(bytes, Vectors.sign(DOCS.key(), DOCS.sent, bytes)))
                .isEqualTo(new Rejected(Reason.BODY_NOT_UNDERSTOOD));
    }

    @Test
    void aBodyNestedWithoutEndIsNoException() {
        byte[] bytes = ("{\"a\":" + "[".repeat(100_000)).getBytes(StandardCharsets.UTF_8);

        assertThat(DOCS.verifier().verify(bytes, Vectors.sign(DOCS.key(), DOCS.sent, bytes)))
                .isEqualTo(new Rejected(Reason.BODY_NOT_UNDERSTOOD));
    }

    /** Receivers of any case take it for an acknowledgement. */
    @ParameterizedTest
    @EnumSource
    void noReasonHoldsTheWordOfAnAcknowledgement(Reason reason) {
        assertThat(reason.toString()).doesNotContainIgnoringCase("ok");
    }

    @Test
    void reasonsReadAsWords() {
        assertThat(new Rejected(Reason.SIGNATURE_WRONG).reason()).hasToString("the signature is wrong");
    }
}
