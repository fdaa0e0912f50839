package com.multisafepay.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.TryLaterException;
import com.multisafepay.webhook.HandledNotification.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HintsTest extends HandlerCase {
    @Test
    void aHintByGetIsNotAcknowledgedUnlessHintsAreLookedUp() {
        assertThat(handler.get(QUERY).outcome()).isEqualTo(Outcome.REJECTED);
        assertThat(handler.get("transactionid=my-order-id-1").outcome()).isEqualTo(Outcome.IGNORED);
        assertThat(handler.get(null).outcome()).isEqualTo(Outcome.IGNORED);
    }

    @Test
    void aHintByGetIsLookedUpAndHandledOnce() {
        NotificationHandler lookingUp =
                builder.lookingUpHintsIn(api(200, answered())).build();

        assertThat(lookingUp.get(QUERY).outcome()).isEqualTo(Outcome.NEW);
        assertThat(lookingUp.get(QUERY).outcome()).isEqualTo(Outcome.REPEATED);
        assertThat(kinds()).containsExactly("Paid");
    }

    @Test
    void aHintToAnOrderThatTheApiDoesNotKnowIsIgnored() {
        assertThat(builder.lookingUpHintsIn(api(
                                404,
                                "{\"success\":false,\"error_code\":1006,\"error_info\":\"Invalid transaction ID\"}"))
                        .build()
                        .get("timestamp=1&transactionid=unknown")
                        .outcome())
                .isEqualTo(Outcome.IGNORED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"timestamp=1", "timestamp=1&transactionid="})
    void aHintThatLostItsOrderIsNotAcknowledged(String query) {
        assertThat(builder.lookingUpHintsIn(api(200, answered()))
                        .build()
                        .get(query)
                        .outcome())
                .isEqualTo(Outcome.REJECTED);
    }

    /** True for an answer that says so, false for an exception that becomes a 500. */
    @ParameterizedTest
    @ValueSource(strings = {"404 page not found", "<html>404</html>", "{}", ""})
    void aHintThatMetSomebodyElses404IsNotAcknowledged(String page) {
        NotificationHandler lookingUp = builder.lookingUpHintsIn(api(404, page)).build();
        int status;
        try {
            status = lookingUp.get(QUERY).httpStatus();
        } catch (MultiSafepayException e) {
            status = 500;
        }
        assertThat(status).isNotEqualTo(200);
        assertThat(events).isEmpty();
    }

    @Test
    void aHintThatCannotBeLookedUpNowIsNotAcknowledged() {
        NotificationHandler lookingUp =
                builder.lookingUpHintsIn(api(503, "away")).build();

        assertThatThrownBy(() -> lookingUp.get(QUERY)).isInstanceOf(TryLaterException.class);
    }
}
