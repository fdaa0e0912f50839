package com.multisafepay.contract.nativeimage;

import java.util.List;

/**
 * Something that a native image has to be told of before it can be used.
 *
 * @param kind in which way it is used
 * @param what the class whose members are meant, the interfaces of a proxy with commas between them, or a resource
 */
record Use(Kind kind, String what) {

    /** The ways in which something is used. */
    enum Kind {
        /** A class is looked up, or asked for its members. */
        TYPE,
        CONSTRUCTOR,
        FIELD,
        METHOD,
        PROXY,
        RESOURCE,
        SERVICE,
        BUNDLE,
        /** What no metadata makes possible. */
        IMPOSSIBLE
    }

    /** Reads a line of {@link Recorder}; its third column, whose use it is, does not count. */
    static Use parse(String line) {
        List<String> columns = List.of(line.split("\t", -1));
        return new Use(Kind.valueOf(columns.get(0)), columns.get(1));
    }
}
