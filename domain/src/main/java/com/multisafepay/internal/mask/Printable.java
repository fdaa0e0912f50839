package com.multisafepay.internal.mask;

/**
 * Escapes what a text of others must not do to a log or a terminal: break the line, move the cursor, or hide what follows. Letters of every
 * language stay.
 */
final class Printable {

    private Printable() {}

    /** Escapes control, format and line separating characters, each as its code, such as {@code \}{@code u001b}. */
    static String text(String text) {
        if (text.codePoints().noneMatch(Printable::unprintable)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            if (unprintable(c)) {
                shown.append(String.format("\\u%04x", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }

    private static boolean unprintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
