package com.multisafepay.client;

/** Looks for digits, without what a pattern allocates. */
final class Digits {

    private Digits() {}

    /** Returns whether part of a text is digits from 0 to 9 alone: one at least, and no more than the most. */
    static boolean areAll(String text, int start, int end, int most) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return start < end && end - start <= most;
    }
}
