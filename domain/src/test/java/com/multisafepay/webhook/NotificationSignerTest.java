package com.multisafepay.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NotificationSignerTest {

    @ParameterizedTest
    @EnumSource
    void signsAsThePublishedNotificationsAreSigned(Vectors vector) {
        NotificationSigner signer =
                NotificationSigner.of(vector.key()).withClock(Clock.fixed(vector.sent, ZoneOffset.UTC));

        assertThat(signer.auth(vector.bytes())).isEqualTo(vector.auth());
        assertThat(signer.auth(vector.body)).isEqualTo(vector.auth());
    }
}
