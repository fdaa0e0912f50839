package com.multisafepay.contract.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.reporting.Timeframe;
import com.multisafepay.reporting.TransactionFilter;
import com.multisafepay.reporting.TransactionType;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the limits that the library checks before a call to those of the contract. */
class FilterLimitsTest {

    private final JsonNode parameters;

    FilterLimitsTest() throws IOException {
        try (InputStream in = FilterLimitsTest.class.getResourceAsStream("/multisafepay-openapi.json")) {
            parameters = new ObjectMapper().readTree(Objects.requireNonNull(in)).at("/components/parameters");
        }
    }

    @Test
    void takesTheContractsLimitsAndNoOthers() {
        JsonNode limit = parameters.at("/Limit/schema");
        int least = limit.get("minimum").intValue();
        int most = limit.get("maximum").intValue();

        assertThat(TransactionFilter.builder().limit(least).build().limit()).hasValue(least);
        assertThat(TransactionFilter.builder().limit(most).build().limit()).hasValue(most);
        assertThatThrownBy(() -> TransactionFilter.builder().limit(least - 1).build())
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("limit: must be from 1 to 1000");
        assertThatThrownBy(() -> TransactionFilter.builder().limit(most + 1).build())
                .isInstanceOf(RequestRefusedException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CreatedFrom", "CreatedUntil", "CompletedFrom", "CompletedUntil"})
    void writesTimesInTheContractsForms(String parameter) {
        String pattern = parameters.at("/" + parameter + "/schema/pattern").asText();

        assertThat(Timeframe.from(LocalDate.of(2026, 6, 1)).from().orElseThrow())
                .isEqualTo("2026-06-01")
                .matches(pattern);
        assertThat(Timeframe.from(LocalDateTime.of(2026, 6, 1, 0, 0)).from().orElseThrow())
                .isEqualTo("2026-06-01T00:00:00")
                .matches(pattern);
        assertThat(Timeframe.until(Instant.ofEpochSecond(1782864000)).until().orElseThrow())
                .isEqualTo("1782864000")
                .matches(pattern);
    }

    @Test
    void knowsTheContractsTypes() {
        assertThat(parameters.at("/TransactionType/schema/enum"))
                .extracting(JsonNode::asText)
                .contains(
                        TransactionType.PAYMENT.value(),
                        TransactionType.REFUND.value(),
                        TransactionType.CHARGEBACK.value());
    }
}
