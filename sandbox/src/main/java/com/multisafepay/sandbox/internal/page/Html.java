package com.multisafepay.sandbox.internal.page;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

/** A piece of a page. It is made of texts, which are escaped, and of tags around other pieces. */
public final class Html {
    /** Nothing. */
    public static final Html NOTHING = new Html("");

    private final String markup;

    private Html(String markup) {
        this.markup = markup;
    }

    /** A text, to be read as it is. */
    public static Html text(String text) {
        return new Html(escaped(text));
    }

    /** Pieces one after another. */
    public static Html of(Html... parts) {
        return of(Arrays.asList(parts));
    }

    /** Pieces one after another. */
    public static Html of(Collection<Html> parts) {
        return new Html(parts.stream().map(Html::markup).collect(Collectors.joining()));
    }

    /** A tag to give attributes and contents to. */
    public static Tag tag(String name) {
        return new Tag(name);
    }

    /** Markup that is known to be safe: nobody outside the sandbox wrote a part of it, or it was sifted. */
    public static Html trusted(String markup) {
        return new Html(markup);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** This piece, or nothing. */
    public Html when(boolean shown) {
        return shown ? this : NOTHING;
    }

    /** The markup. */
    public String markup() {
        return markup;
    }

    @Override
    public String toString() {
        return markup;
    }
}
