package com.multisafepay.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.multisafepay.error.RequestRefusedException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;

class TimeframeTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDateTime TEN = LocalDateTime.of(2026, 6, 1, 10, 0);

    @Test
    void writesDaysLocalTimesAndMomentsInTheirOwnForms() {
        assertThat(Timeframe.between(JUNE, JUNE.plusMonths(1))).hasToString("2026-06-01/2026-07-01");
        assertThat(Timeframe.between(TEN, TEN.plusHours(1))).hasToString("2026-06-01T10:00:00/2026-06-01T11:00:00");
        assertThat(Timeframe.between(Instant.EPOCH, Instant.ofEpochSecond(60))).hasToString("0/60");
    }

    @Test
    void canBeOpenAtEitherEnd() {
        assertThat(Timeframe.from(JUNE).until()).isEmpty();
        assertThat(Timeframe.until(JUNE).from()).isEmpty();
        assertThat(Timeframe.from(TEN)).hasToString("2026-06-01T10:00:00/");
        assertThat(Timeframe.until(Instant.EPOCH)).hasToString("/0");
    }

    @Test
    void roundsPartsOfASecondUp() {
        assertThat(Timeframe.from(TEN.plusNanos(1))).hasToString("2026-06-01T10:00:01/");
        assertThat(Timeframe.until(Instant.ofEpochSecond(59, 1))).hasToString("/60");
    }

    @Test
    void refusesAnEndThatIsNotAfterTheStart() {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> Timeframe.between(JUNE, JUNE))
                .withMessage("until: must be after 2026-06-01, was \"2026-06-01\"");
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> Timeframe.between(TEN, TEN.minusSeconds(1)));
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> Timeframe.between(Instant.EPOCH, Instant.EPOCH));
    }

    @Test
    void refusesYearsThatTheApiHasNoFormFor() {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> Timeframe.from(LocalDate.of(10000, 1, 1)))
                .withMessageContaining("year: must be from 1970 to 9999");
        assertThatExceptionOfType(RequestRefusedException.class).isThrownBy(() -> Timeframe.until(Instant.MAX));
        assertThatExceptionOfType(RequestRefusedException.class).isThrownBy(() -> Timeframe.from(LocalDateTime.MAX));
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> Timeframe.from(LocalDateTime.of(9999, 12, 31, 23, 59, 59, 1)));
    }

    @Test
    void equalsAnotherOfTheSameEnds() {
        assertThat(Timeframe.from(JUNE)).isEqualTo(Timeframe.from(JUNE)).hasSameHashCodeAs(Timeframe.from(JUNE));
        assertThat(Timeframe.from(JUNE)).isNotEqualTo(Timeframe.until(JUNE));
    }
}
