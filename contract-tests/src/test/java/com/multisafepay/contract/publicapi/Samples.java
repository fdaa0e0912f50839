package com.multisafepay.contract.publicapi;

import com.multisafepay.order.Order;
import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;

/** One value of every type that a public method takes or belongs to. */
final class Samples {

    private final Map<Class<?>, Object> known = new HashMap<>();
    private final List<AutoCloseable> open = new ArrayList<>();

    Samples() {
        known.put(Object.class, "a");
        known.put(Class.class, Order.class);
        add("a", true, 1, BigDecimal.ONE, Currency.getInstance("EUR"), Locale.US, URI.create("https://shop.example/a"));
        add(
                Duration.ofSeconds(1),
                Instant.EPOCH,
                LocalDate.EPOCH,
                LocalDateTime.MIN,
                YearMonth.of(2030, 1),
                Clock.systemUTC(),
                ZoneOffset.UTC);
        add(List.of(), Set.of(), Map.of(), Optional.empty(), OptionalInt.empty(), OptionalLong.empty(), new byte[] {1});
        add(Path.of("a"), new InetSocketAddress("localhost", 1), new IllegalStateException(), keyStore());
        DomainSamples.addTo(this);
        ServiceSamples.addTo(this);
        SandboxSamples.addTo(this);
    }

    /** Adds values, each for its class and for all that the class extends and implements, unless there is a value for that already. */
    void add(Object... values) {
        for (Object value : values) {
            known.putIfAbsent(value.getClass(), value);
            addAbove(value.getClass(), value);
        }
    }

    /** Adds a value that is closed at the end. */
    <T extends AutoCloseable> T opened(T value) {
        open.add(value);
        add(value);
        return value;
    }

    private void addAbove(Class<?> type, Object value) {
        Stream.concat(Stream.ofNullable(type.getSuperclass()), Stream.of(type.getInterfaces()))
                .forEach(above -> {
                    known.putIfAbsent(above, value);
                    addAbove(above, value);
                });
    }

    Object of(Class<?> type) {
        return known.computeIfAbsent(type, Samples::make);
    }

    /** Closes what was opened. */
    void close() throws Exception {
        for (AutoCloseable each : open) {
            each.close();
        }
    }

    private static Object make(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        } else if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        } else if (type.isPrimitive()) {
            return type == boolean.class ? false : type == long.class ? 1L : type == double.class ? 1.0 : (Object) 1;
        } else if (type.isInterface() && !type.isSealed()) {
            // Stands beside a null; nothing calls it.
            return java.lang.reflect.Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> null);
        }
        throw new AssertionError("add a sample of " + type);
    }

    private static KeyStore keyStore() {
        try {
            return KeyStore.getInstance(KeyStore.getDefaultType());
        } catch (KeyStoreException e) {
            throw new LinkageError("no store of keys", e);
        }
    }
}
