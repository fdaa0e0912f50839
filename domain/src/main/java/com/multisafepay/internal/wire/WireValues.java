package com.multisafepay.internal.wire;

import com.multisafepay.client.TolerantModel;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.internal.SharedMapper;
import com.multisafepay.money.Money;
import com.multisafepay.order.Status;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads single values. Missing or odd values are empty: an answer is never refused for a detail. */
final class WireValues {

    private WireValues() {}

    static <T> T data(@Nullable T wire) {
        if (wire == null) {
            throw new AnswerNotUnderstoodException("it holds no data", null, null);
        }
        return wire;
    }

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

    /** Reads an amount that may be missing; in a currency that cannot be read, it is. */
    static Optional<Money> money(
            TolerantModel wire, @Nullable Long minorUnits, @Nullable String currency, Currency orders) {
        if (minorUnits == null || wire.asItCame("currency") != null) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new Money(minorUnits, text(currency).map(Money::currencyOf).orElse(orders)));
        } catch (RequestRefusedException e) {
            SharedMapper.unread(wire.getClass(), "currency");
            return Optional.empty();
        }
    }

    static Optional<URI> uri(Class<? extends TolerantModel> model, String member, @Nullable String value) {
        try {
            return text(value).isEmpty()
                    ? Optional.empty()
                    : Optional.of(new URI(orEmpty(value).strip()));
        } catch (URISyntaxException e) {
            SharedMapper.unread(model, member);
            return Optional.empty();
        }
    }

    /** Reads a local date and time of the Netherlands. */
    static Optional<LocalDateTime> time(TolerantModel wire, String member, @Nullable String value) {
        Optional<LocalDateTime> time = text(value).flatMap(DutchTime::read);
        if (time.isEmpty() && text(value).isPresent()) {
            SharedMapper.unread(wire.getClass(), member);
        }
        return time;
    }

    /** Reads an IBAN; the API has a URL in its place while an iDEAL payment is open. */
    static Optional<String> iban(@Nullable String value) {
        return text(value).filter(text -> !text.contains("/"));
    }

    static <W, T> List<T> list(@Nullable List<W> wire, Function<W, T> element) {
        return wire == null
                ? List.of()
                : wire.stream().filter(Objects::nonNull).map(element).toList();
    }

    /** Reads a list without the elements that lack what makes them usable; the log tells of them. */
    static <W extends TolerantModel, T> List<T> readable(@Nullable List<W> wire, Function<W, T> element) {
        List<T> read = new ArrayList<>();
        for (W each : list(wire, one -> one)) {
            try {
                read.add(element.apply(each));
            } catch (AnswerNotUnderstoodException e) {
                SharedMapper.unread(each.getClass(), "*");
            }
        }
        return List.copyOf(read);
    }
}
