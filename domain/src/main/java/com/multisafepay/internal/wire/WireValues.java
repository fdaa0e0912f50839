package com.multisafepay.internal.wire;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.order.Status;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads single values. Missing or odd values are empty: an answer is never refused for a detail. */
final class WireValues {

    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("[uuuu-MM-dd][dd-MM-uuuu]['T'][' '][HH:mm[:ss]]")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .parseDefaulting(ChronoField.HOUR_OF_DAY, 0)
            .parseDefaulting(ChronoField.MINUTE_OF_HOUR, 0)
            .parseDefaulting(ChronoField.SECOND_OF_MINUTE, 0)
            .parseDefaulting(ChronoField.NANO_OF_SECOND, 0)
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private WireValues() {}

    static Optional<String> text(@Nullable String value) {
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(value);
    }

    static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    static OptionalLong number(@Nullable Long value) {
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }

    static Optional<Status> status(@Nullable String value) {
        return text(value).map(Status::new);
    }

    static Optional<GatewayId> gateway(@Nullable String value) {
        try {
            return text(value).map(String::strip).map(GatewayId::of);
        } catch (RequestRefusedException e) {
            return Optional.empty();
        }
    }

    static Optional<Money> money(@Nullable Long minorUnits, @Nullable String currency, Currency orders) {
        if (minorUnits == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Money(minorUnits, text(currency).map(Money::currencyOf).orElse(orders)));
        } catch (RequestRefusedException e) {
            return Optional.empty();
        }
    }

    static Optional<URI> uri(@Nullable String value) {
        try {
            return text(value).isEmpty()
                    ? Optional.empty()
                    : Optional.of(new URI(orEmpty(value).strip()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** A local date and time; year or day first, a blank or a {@code T} in between, and midnight where there is only a date. */
    static Optional<LocalDateTime> time(@Nullable String value) {
        try {
            return text(value).map(text -> LocalDateTime.parse(text.strip(), TIME));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    static <W, T> List<T> list(@Nullable List<W> wire, Function<W, T> element) {
        return wire == null
                ? List.of()
                : wire.stream().filter(Objects::nonNull).map(element).toList();
    }
}
