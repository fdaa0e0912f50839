package com.multisafepay.sandbox.internal.notification;

import java.util.regex.Pattern;

/**
 * The answer of a receiver.
 *
 * @param status the HTTP status; 0 where there was no answer
 * @param text the first characters of its body, as many as count
 * @param failure why there was no answer; empty where there was one
 */
record ReceiverAnswer(int status, String text, String failure) {
    /** So many characters of the answer to a notification count. */
    static final int COUNTING = 100;

    /** Some receivers answer in small letters; a word that only holds them is none. */
    private static final Pattern ACKNOWLEDGEMENT = Pattern.compile("OK|(?i)(?<![a-z0-9])ok(?![a-z0-9])");

    static ReceiverAnswer of(int status, String text, int most) {
        return new ReceiverAnswer(status, text.substring(0, Math.min(most, text.length())), "");
    }

    static ReceiverAnswer none(String why) {
        return new ReceiverAnswer(0, "", why);
    }

    boolean acknowledges() {
        return status == 200 && ACKNOWLEDGEMENT.matcher(text).find();
    }

    /** Returns the reason for which the answer does not acknowledge; empty where it does. */
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
