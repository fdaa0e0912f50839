package com.multisafepay.contract.nativeimage;

import java.util.List;

/**
 * A use of reflection, a proxy or a resource, for which a native image needs metadata.
 *
 * @param kind the way of use
 * @param what the class whose members are meant, the interfaces of a proxy with commas between them, or a resource
 */
record Use(Kind kind, String what) {

    /** Ways of use. */
    enum Kind {
        /** A class that is looked up, or whose members are listed. */
        TYPE,
        CONSTRUCTOR,
        FIELD,
        METHOD,
        PROXY,
        RESOURCE,
        SERVICE,
        BUNDLE,
        /** A use that no metadata makes possible. */
        IMPOSSIBLE
    }

    /** Reads a line of {@link Recorder}; its third column, whose use it is, does not count. */
    static Use parse(String line) {
        List<String> columns = List.of(line.split("\t", -1));
        return new Use(Kind.valueOf(columns.get(0)), columns.get(1));
    }
}
