package com.multisafepay.sandbox.internal.notification;

/**
 * What a receiver answered.
 *
 * @param status the HTTP status; 0 where there was no answer
 * @param text the first 100 characters of its body
 * @param failure why there was no answer; empty where there was one
 */
record ReceiverAnswer(int status, String text, String failure) {
    /** So many characters of an answer count. */
    static final int COUNTING = 100;

    private static final String ACKNOWLEDGEMENT = "OK";

    static ReceiverAnswer of(int status, String text) {
        return new ReceiverAnswer(status, text.substring(0, Math.min(COUNTING, text.length())), "");
    }

    static ReceiverAnswer none(String why) {
        return new ReceiverAnswer(0, "", why);
    }

    boolean acknowledges() {
        return status == 200 && text.contains(ACKNOWLEDGEMENT);
    }

    /** Why it does not acknowledge; empty where it does. */
    String reason() {
        if (acknowledges() || !failure.isEmpty()) {
            return failure;
        }
        if (status >= 300 && status < 400) {
            return "answered " + status + ", and redirects are not followed";
        }
        return status == 200
                ? "answered 200 without OK in the first " + COUNTING + " characters"
                : "answered " + status + " instead of 200";
    }
}
