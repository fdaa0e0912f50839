package com.multisafepay.internal.mapping;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.money.Money;
import com.multisafepay.order.Status;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Single values of answers. What is missing or odd is empty: an answer is never refused for a detail. */
final class Read {

    private Read() {}

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

    static Optional<LocalDateTime> time(@Nullable String value) {
        try {
            return text(value).map(text -> LocalDateTime.parse(text.strip().replace(' ', 'T')));
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
