package com.multisafepay.internal.wire;

import com.multisafepay.reporting.Category;

/** Holds what was read of a {@link Category}. */
record CategoryData(long code, String description, AnswerJson source) implements Category {
    @Override
    public String json() {
        return source.text();
    }

    @Override
    public String toString() {
        return "Category[" + code + ", " + description + "]";
    }
}
