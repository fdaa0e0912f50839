package com.multisafepay.error;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.error.ProviderErrors.Call;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProviderErrorsTest {

    private static final Map<String, Class<? extends MultiSafepayException>> TYPES = Map.of(
            "refused", RequestRefusedException.class,
            "credentials", CredentialsRefusedException.class,
            "notfound", NotFoundException.class,
            "state", StateConflictException.class,
            "duplicate", DuplicateException.class,
            "declined", DeclinedException.class,
            "later", TryLaterException.class,
            "unknown", OutcomeUnknownException.class);

    @ParameterizedTest(name = "{0}: read {1}, create {2}, change {3}")
    @CsvSource({
        "1000, later, refused, state",
        "1001, refused, refused, refused",
        "1002, refused, refused, refused",
        "1003, credentials, credentials, credentials",
        "1004, credentials, credentials, credentials",
        "1005, credentials, credentials, credentials",
        "1006, notfound, duplicate, notfound",
        "1007, refused, refused, refused",
        "1008, refused, refused, refused",
        "1009, later, refused, state",
        "1010, refused, refused, refused",
        "1011, credentials, credentials, credentials",
        "1012, credentials, credentials, credentials",
        "1013, credentials, credentials, credentials",
        "1014, later, refused, state",
        "1015, credentials, credentials, credentials",
        "1016, refused, refused, refused",
        "1017, declined, declined, declined",
        "1018, refused, refused, refused",
        "1019, credentials, credentials, credentials",
        "1020, credentials, credentials, credentials",
        "1021, later, later, later",
        "1022, duplicate, duplicate, duplicate",
        "1023, notfound, refused, refused",
        "1024, declined, declined, declined",
        "1025, refused, refused, refused",
        "1026, refused, refused, refused",
        "1027, refused, refused, refused",
        "1028, refused, refused, refused",
        "1029, refused, refused, refused",
        "1030, refused, refused, refused",
        "1031, refused, refused, refused",
        "1032, credentials, credentials, credentials",
        "1033, later, later, later",
        "1034, state, state, state",
        "1035, credentials, credentials, credentials",
        "1036, refused, refused, refused",
        "5001, refused, refused, refused",
        "9999, later, refused, state",
        "4711, later, refused, state"
    })
    void everyCodeHasItsError(int code, String read, String create, String change) {
        ProviderError error = ProviderError.of(404, code, "No");

        assertThat(ProviderErrors.toException(error, Call.READ)).isExactlyInstanceOf(TYPES.get(read));
        assertThat(ProviderErrors.toException(error, Call.CREATE)).isExactlyInstanceOf(TYPES.get(create));
        assertThat(ProviderErrors.toException(error, Call.CHANGE)).isExactlyInstanceOf(TYPES.get(change));
    }

    @ParameterizedTest(name = "{0}: read {1}")
    @CsvSource({
        "Invalid date, refused",
        "Incorrect format, refused",
        "Invalid account ID, notfound",
        "Not found, notfound",
        "Token not found, notfound",
        "Something went wrong, later",
        "'', later"
    })
    void theApis404ToAReadGoesByWhatItSays(String words, String read) {
        assertThat(ProviderErrors.toException(ProviderError.of(404, 1000, words), Call.READ))
                .isExactlyInstanceOf(TYPES.get(read));
        assertThat(ProviderErrors.toException(
                        new ProviderError(404, OptionalInt.empty(), words, List.of("from: must be a date")), Call.READ))
                .isExactlyInstanceOf(TYPES.get(read.equals("later") ? "refused" : read));
    }

    @ParameterizedTest(name = "HTTP {0}: read {1}, create {2}, change {3}")
    @CsvSource({
        "200, refused, refused, refused",
        "400, refused, refused, refused",
        "401, credentials, credentials, credentials",
        "403, credentials, credentials, credentials",
        "404, later, refused, state",
        "408, later, unknown, unknown",
        "409, state, state, state",
        "410, notfound, notfound, notfound",
        "422, refused, refused, refused",
        "429, later, later, later",
        "499, later, unknown, unknown",
        "500, later, unknown, unknown",
        "501, later, unknown, unknown",
        "502, later, unknown, unknown",
        "503, later, unknown, unknown",
        "504, later, unknown, unknown",
        "0, later, unknown, unknown",
        "101, later, unknown, unknown",
        "999, later, unknown, unknown"
    })
    void theStatusDecidesWhereThereIsNoCode(int status, String read, String create, String change) {
        ProviderError error = new ProviderError(status, OptionalInt.empty(), "", List.of());

        assertThat(ProviderErrors.toException(error, Call.READ)).isExactlyInstanceOf(TYPES.get(read));
        assertThat(ProviderErrors.toException(error, Call.CREATE)).isExactlyInstanceOf(TYPES.get(create));
        assertThat(ProviderErrors.toException(error, Call.CHANGE)).isExactlyInstanceOf(TYPES.get(change));
    }

    @ParameterizedTest
    @EnumSource(Call.class)
    void theWordsNotFoundCountWhateverTheStatus(Call call) {
        ProviderError error = ProviderError.of(200, 1000, "Token not found");

        assertThat(ProviderErrors.toException(error, call)).isExactlyInstanceOf(NotFoundException.class);
    }

    @Test
    void aCodeDoesNotHideThatAWriteFailedInsideTheProvider() {
        ProviderError error = ProviderError.of(500, 1001, "Invalid amount");

        assertThat(ProviderErrors.toException(error, Call.CREATE)).isExactlyInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void theErrorKeepsWhatTheProviderSaid() {
        ProviderError error = ProviderError.of(404, 1027, "Invalid cart amount");

        assertThat(ProviderErrors.toException(error, Call.CREATE))
                .hasMessage("The request was refused: Invalid cart amount (HTTP 404, code 1027)")
                .satisfies(e -> assertThat(e.providerError()).contains(error))
                .satisfies(e -> assertThat(e.code()).hasValue(1027))
                .satisfies(e -> assertThat(e.httpStatus()).hasValue(404));
    }

    @Test
    void theFieldsThatTheProviderNamesAreKept() {
        List<String> fields = List.of("email: is not an address", "phone: is too long");
        ProviderError error = new ProviderError(422, OptionalInt.empty(), "Validation failed", fields);

        assertThat(ProviderErrors.toException(error, Call.CREATE))
                .hasMessageContaining("Validation failed; email: is not an address; phone: is too long (HTTP 422)")
                .satisfies(e ->
                        assertThat(e.providerError().orElseThrow().fields()).isEqualTo(fields));
    }
}
