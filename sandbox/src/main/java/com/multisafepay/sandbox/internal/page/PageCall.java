package com.multisafepay.sandbox.internal.page;

import com.multisafepay.sandbox.internal.api.Query;
import java.util.List;

/**
 * A call for a page: opened, or a form of it posted.
 *
 * @param posted whether a form was posted
 * @param path the decoded segments of its path
 * @param query the query of its address
 * @param form the fields of the form; none for a page that is opened
 */
public record PageCall(boolean posted, List<String> path, Query query, Query form) {

    /** A segment of the path; empty where there is none. */
    public String segment(int index) {
        return index < path.size() ? path.get(index) : "";
    }

    /** A field of the form without blanks around it; empty where it was left out. */
    public String field(String name) {
        return form.first(name).map(String::strip).orElse("");
    }
}
