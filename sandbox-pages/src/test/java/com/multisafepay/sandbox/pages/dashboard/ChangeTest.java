package com.multisafepay.sandbox.pages.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.sandbox.internal.pages.PageOrder.Moment;
import com.multisafepay.sandbox.internal.state.Event;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeTest {
    private static final LocalDateTime AT = LocalDateTime.parse("2026-06-01T12:00:00");

    private static String why(String cause, String reason) {
        List<Change> changes = Change.of(List.of(new Moment(AT, "declined", "declined", reason, cause)));
        return changes.get(0).why();
    }

    @ParameterizedTest
    @EnumSource
    void tellsOfEveryEvent(Event event) {
        assertThat(why(event.name(), "")).isNotEqualTo(why("", "")).matches("[A-Z].* .*[a-z]");
    }

    @Test
    void addsTheReasonThatTheApiTells() {
        assertThat(why(Event.REFUSED.name(), "Insufficient funds"))
                .isEqualTo("The payment was refused: Insufficient funds");
    }
}
