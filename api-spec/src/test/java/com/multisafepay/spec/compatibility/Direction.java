package com.multisafepay.spec.compatibility;

/** Tells who writes a value: what users send may be asked for less only, what they are told may be promised more only. */
enum Direction {
    SENT("requests"),
    TOLD("answers");

    private final String where;

    Direction(String where) {
        this.where = where;
    }

    /** Returns the direction of what the other side writes, as in callbacks. */
    Direction opposite() {
        return this == SENT ? TOLD : SENT;
    }

    @Override
    public String toString() {
        return where;
    }
}
