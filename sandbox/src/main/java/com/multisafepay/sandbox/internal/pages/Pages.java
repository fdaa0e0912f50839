package com.multisafepay.sandbox.internal.pages;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of a sandbox. Used from many threads. */
public interface Pages {
    /** Returns the answer to a call; empty where there is no such page. */
    Optional<Page> answer(PageCall call);

    /**
     * Returns a page that tells why a request is refused.
     *
     * @param status the HTTP status
     * @param title what went wrong, in a few words
     * @param text what to do about it
     */
    Page refusal(int status, String title, String text);

    /**
     * An answer outside the API's own paths.
     *
     * @param status the HTTP status
     * @param type the media type
     * @param policy the content security policy of a page; empty for anything else
     * @param location where to go on; empty to stay
     * @param body the body
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Page(int status, String type, String policy, String location, byte[] body) {
        private static final int SEE_OTHER = 303;

        /** An answer to stay on. */
        public Page(int status, String type, String policy, byte[] body) {
            this(status, type, policy, "", body);
        }

        /** Returns a page of HTML. */
        public static Page html(int status, String policy, String markup) {
            return new Page(status, "text/html;charset=utf-8", policy, markup.getBytes(StandardCharsets.UTF_8));
        }

        /** The way on to another page. */
        public static Page seeOther(String location) {
            return new Page(SEE_OTHER, "text/plain;charset=utf-8", "", location, new byte[0]);
        }
    }

    /**
     * A call for a page: opened, or a form of it posted. Everything is decoded.
     *
     * @param posted whether a form was posted
     * @param path the segments of its path
     * @param query the query of its address
     * @param form the fields of the form; none for a page that is opened
     */
    record PageCall(
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

    /** Brings the pages of a sandbox. Found by {@link java.util.ServiceLoader}; without one a sandbox serves its API alone. */
    interface Provider {
        /**
         * Returns the pages of one sandbox.
         *
         * @param backend what they read of the sandbox and do in it
         */
        Pages pages(PageBackend backend);
    }
}
