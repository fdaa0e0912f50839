package com.multisafepay.internal.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DutchTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2024-06-04T17:50:17, 2024-06-04T17:50:17",
        "' 2024-06-04T17:50:17 ', 2024-06-04T17:50:17",
        "2024-06-04 17:50:17, 2024-06-04T17:50:17",
        "2024-06-04t17:50:17, 2024-06-04T17:50:17",
        "04-06-2024 17:50:17, 2024-06-04T17:50:17",
        "2024-06-04T17:50, 2024-06-04T17:50",
        "2024-06-04, 2024-06-04T00:00",
        "2024-06-04T17:50:17.5, 2024-06-04T17:50:17.500",
        "2024-06-04T15:50:17Z, 2024-06-04T17:50:17",
        "2024-06-04T17:50:17+02:00, 2024-06-04T17:50:17",
        "2024-01-04T17:50:17+0000, 2024-01-04T18:50:17"
    })
    void readsATimeInTheNetherlands(String text, LocalDateTime time) {
        assertThat(DutchTime.read(text)).hasValue(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "2024-02-30T17:50:17",
                "2024-13-01T17:50:17",
                "2024-06-04T24:00:00",
                "2024-06-04T17:60:17",
                "2024-06-04T17:50:60",
                "2024-06-04T17:50:1x",
                "\u0662024-06-04T17:50:17"
            })
    void knowsWhatIsNoTime(String text) {
        assertThat(DutchTime.read(text)).isEmpty();
    }
}
