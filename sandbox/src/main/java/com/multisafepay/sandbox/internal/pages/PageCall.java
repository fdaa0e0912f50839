package com.multisafepay.sandbox.internal.pages;

import java.util.List;
import java.util.Map;

/**
 * A call for a page: opened, or a form of it posted. Everything is decoded.
 *
 * @param posted whether a form was posted
 * @param path the segments of its path
 * @param query the query of its address
 * @param form the fields of the form; none for a page that is opened
 */
public record PageCall(
        boolean posted, List<String> path, Map<String, List<String>> query, Map<String, List<String>> form) {

    /** Returns a segment of the path; empty where there is none. */
    public String segment(int index) {
        return index < path.size() ? path.get(index) : "";
    }

    /** Returns the first value of a parameter of the query; empty where there is none. */
    public String parameter(String name) {
        return query.getOrDefault(name, List.of("")).get(0);
    }

    /** Returns the first value of a field of the form, without blanks around it; empty where it was left out. */
    public String field(String name) {
        return form.getOrDefault(name, List.of("")).get(0).strip();
    }
}
