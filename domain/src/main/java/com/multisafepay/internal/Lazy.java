package com.multisafepay.internal;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes a value once, when it is first asked for. Thread-safe; if making it fails, the next caller tries again.
 *
 * @param <T> type of the value
 */
public final class Lazy<T> implements Supplier<T> {

    private final Supplier<T> maker;
    private volatile @Nullable T made;

    /**
     * Remembers how the value is made.
     *
     * @param maker makes the value; never returns null
     */
    public Lazy(Supplier<T> maker) {
        this.maker = maker;
    }

    @Override
    public T get() {
        T known = made;
        return known == null ? make() : known;
    }

    private synchronized T make() {
        T known = made;
        if (known == null) {
            known = maker.get();
            made = known;
        }
        return known;
    }
}
