package com.multisafepay.contract.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.audit.Exchange;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;

/** A leak that is planted is seen, whichever way it is told. */
class LeaksTest {

    private final Leaks leaks = new Leaks();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sent with " + Leaks.KEY,
                "api_key=" + Leaks.KEY + "&a=b",
                "card " + Leaks.CARD + " refused",
                "card 4761 3400 0000 0019 refused",
                "card 4761-3400-0000-0019 refused",
                "card=4761%203400%200000%200019",
                "card " + Leaks.MISTYPED_CARD + " refused",
                "CardPayment[VISA, cvc=" + Leaks.CVC + "]",
                "DELETE /recurring/a/remove/" + Leaks.TOKEN,
                "from " + Leaks.IBAN,
                "from de89 3704 0044 0532 0130 00"
            })
    void isSeenInAText(String text) {
        leaks.tell("planted", text);

        assertThat(leaks.found()).hasSize(1);
    }

    @Test
    void isSeenInTheCauseOfAnError() {
        leaks.tell(
                "planted", new IllegalStateException("no answer", new IllegalArgumentException("from " + Leaks.IBAN)));

        assertThat(leaks.found()).singleElement().asString().startsWith("planted: account");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "DEBUG", "INFO", "WARN", "ERROR"})
    void isSeenInALogOfAnyLevel(Level level) {
        try (RecordingLogs.Recording logs = RecordingLogs.from(Level.TRACE)) {
            LoggerFactory.getLogger("planted").atLevel(level).log("sent with {}", Leaks.KEY);
            logs.lines().forEach(line -> leaks.tell("log", line.text()));
        }

        assertThat(leaks.found()).hasSize(1);
    }

    @Test
    void isSeenInEachPartOfAnExchange() {
        leaks.tell(
                "planted",
                new Exchange(
                        "getToken",
                        "GET",
                        "/recurring/a/token/" + Leaks.TOKEN,
                        Map.of("api_key", List.of(Leaks.KEY)),
                        Optional.of(Leaks.CARD),
                        OptionalInt.of(200),
                        Map.of("X-Echo", List.of(Leaks.KEY)),
                        Optional.of(Leaks.IBAN),
                        Optional.of(Leaks.TOKEN),
                        Duration.ZERO));

        assertThat(leaks.found()).hasSize(6);
    }

    @Test
    void isNotSeenWhereThereIsNone() {
        leaks.tell("planted", "operation=createOrder status=200 duration_ms=83 order_id=20261125-83621 ***");

        assertThat(leaks.found()).isEmpty();
    }
}
