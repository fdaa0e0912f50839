package com.multisafepay.sandbox.internal.page;

import java.util.Set;

/** A tag in the making: attributes first, then what it holds. Used once. */
public final class Tag {
    private static final Set<String> WITHOUT_CONTENTS = Set.of("br", "hr", "img", "input", "link", "meta");

    private final String name;
    private final StringBuilder open;

    Tag(String name) {
        this.name = name;
        this.open = new StringBuilder("<").append(name);
    }

    /** Gives it an attribute. */
    public Tag attr(String attribute, String value) {
        open.append(' ')
                .append(attribute)
                .append("=\"")
                .append(Html.escaped(value))
                .append('"');
        return this;
    }

    /** Gives it an attribute where there is a value for it. */
    public Tag attrIf(String attribute, String value) {
        return value.isEmpty() ? this : attr(attribute, value);
    }

    /** Gives it an attribute that has no value, or not. */
    public Tag flag(String attribute, boolean set) {
        if (set) {
            open.append(' ').append(attribute);
        }
        return this;
    }

    /** Ends it with a text in it. */
    public Html text(String text) {
        return with(Html.text(text));
    }

    /** Ends it with these pieces in it. */
    public Html with(Html... contents) {
        String start = open.append('>').toString();
        return Html.trusted(
                WITHOUT_CONTENTS.contains(name)
                        ? start
                        : start + Html.of(contents).markup() + "</" + name + '>');
    }
}
