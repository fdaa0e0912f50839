package com.multisafepay.contract.badinput;

import com.multisafepay.OrderSamples;
import com.multisafepay.order.request.OrderRequest;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A field of an order, how the library sets it, and its bad values. */
final class Field {

    static final int UNSPECIFIED = 1000;
    private static final int DATA_MISSING = 1016;

    private final String path;
    private final Function<@Nullable Object, OrderRequest> library;
    private final List<Bad> bads = new ArrayList<>();
    private OrderRequest good = OrderSamples.redirect().build();
    private int code = UNSPECIFIED;
    private int absent;
    private @Nullable Supplier<OrderRequest> without;

    private Field(String path, Function<@Nullable Object, OrderRequest> library) {
        this.path = path;
        this.library = library;
    }

    /** A text that may hold anything printable. */
    static Field text(String path, Function<String, OrderRequest> library) {
        return words(path, library).bad(Bad.text("a control character", Fault.OURS, "ab\u0007c"));
    }

    /** A text of a certain form. */
    static Field form(String path, Function<String, OrderRequest> library) {
        return words(path, library);
    }

    @SuppressWarnings("NullAway") // null is one of the bad values
    private static Field words(String path, Function<String, OrderRequest> library) {
        return new Field(path, value -> library.apply((String) value))
                .bad(
                        Bad.nothing(),
                        Bad.object(),
                        Bad.truth(),
                        Bad.text("half an emoji", Fault.RULE, "ab" + "\ud83d\ude00".charAt(0)));
    }

    /** A whole number that the library takes as one. */
    @SuppressWarnings("NullAway") // no bad value of a primitive is null
    static Field whole(String path, LongFunction<OrderRequest> library) {
        return new Field(path, value -> library.apply((Long) value)).numbers(Bad.number("a decimal", "10.5"));
    }

    /** A number that the library takes as the text of a decimal. */
    @SuppressWarnings("NullAway") // null is one of the bad values
    static Field decimal(String path, Function<String, OrderRequest> library) {
        return new Field(path, value -> library.apply((String) value))
                .bad(
                        Bad.nothing(),
                        Bad.text("text", Fault.RULE, "ten"),
                        Bad.text("digits of another script", Fault.RULE, "\u0661\u0662"),
                        Bad.text("in exponents", Fault.RULE, "1e3"),
                        Bad.object(),
                        Bad.array(),
                        Bad.decimal("far too many digits", Fault.RULE, "1E+400"));
    }

    /** A number that the library takes as one, with decimals. */
    @SuppressWarnings("NullAway") // null is one of the bad values
    static Field exact(String path, Function<BigDecimal, OrderRequest> library) {
        return new Field(path, value -> library.apply((BigDecimal) value))
                .bad(Bad.nothing())
                .numbers();
    }

    /** A value of a type that holds good values alone. */
    static Field typed(String path, Bad... bads) {
        return new Field(path, value -> {
                    throw new AssertionError("cannot be written");
                })
                .bad(bads);
    }

    private Field numbers(Bad... more) {
        return bad(
                        Bad.word("text", "ten"),
                        Bad.word("digits of another script", "\u0661\u0662"),
                        Bad.word("in exponents", "1e3"),
                        Bad.object(),
                        Bad.array(),
                        Bad.number("far too many digits", "1E+400"))
                .bad(more);
    }

    /** Sets the length of the text by the API's documentation. */
    Field length(int min, int max) {
        return length(min, max, Fault.RULE);
    }

    /** Sets the length of the text by the library's own limits. */
    Field ours(int min, int max) {
        return length(min, max, Fault.OURS);
    }

    private Field length(int min, int max, Fault fault) {
        if (min > 0) {
            bad(Bad.text("empty", Fault.ABSENT, ""));
        }
        if (min > 1) {
            bad(Bad.text("too short by one", fault, "x".repeat(min - 1)));
        }
        return bad(
                Bad.text("too long by one", fault, "x".repeat(max + 1)),
                Bad.text("too long by one, in emoji", fault, "\ud83d\ude00".repeat(max + 1)));
    }

    /** Bounds of a whole number by the API's documentation. */
    Field bounds(long min, long max) {
        return bad(
                Bad.whole("too small by one", Fault.RULE, min - 1),
                Bad.whole("negative", Fault.RULE, -7),
                Bad.whole("too large by one", Fault.RULE, max + 1),
                Bad.whole("huge", Fault.RULE, Long.MAX_VALUE));
    }

    Field bad(Bad... more) {
        bads.addAll(List.of(more));
        return this;
    }

    /** Texts that break the form which the API documents. */
    Field breaks(String... texts) {
        return texts("not of its form", Fault.RULE, texts);
    }

    /** Texts that the library alone refuses. */
    Field oursBreaks(String... texts) {
        return texts("not of its form", Fault.OURS, texts);
    }

    private Field texts(String words, Fault fault, String... texts) {
        for (String text : texts) {
            bad(Bad.text(words, fault, text));
        }
        return this;
    }

    Field empty() {
        return bad(Bad.text("empty", Fault.ABSENT, ""));
    }

    /** The code that the API has for the field. */
    Field code(int code) {
        this.code = code;
        return this;
    }

    /** An order that is good but for this field. */
    Field in(OrderRequest good) {
        this.good = good;
        return this;
    }

    /** The code with which the API refuses this order without the field. */
    Field absent(int code) {
        this.absent = code;
        return this;
    }

    /** The order has to have the field; Java leaves no way to forget it. */
    Field required() {
        return absent(code == UNSPECIFIED ? DATA_MISSING : code).bad(Bad.missing());
    }

    /** The order has to have the field, and can be built without it. */
    Field required(Supplier<OrderRequest> without) {
        this.without = without;
        return required();
    }

    String path() {
        return path;
    }

    List<Bad> bads() {
        return bads;
    }

    OrderRequest good() {
        return good;
    }

    boolean writable(Bad bad) {
        return bad.writable() || (bad.json().isMissingNode() && without != null);
    }

    OrderRequest order(Bad bad) {
        return bad.json().isMissingNode() && without != null ? without.get() : library.apply(bad.java());
    }

    /** The code with which the API refuses a value, 0 where it takes it. */
    int code(Bad bad) {
        return switch (bad.fault()) {
            case RULE -> code;
            case OURS -> 0;
            case ABSENT -> absent;
        };
    }
}
