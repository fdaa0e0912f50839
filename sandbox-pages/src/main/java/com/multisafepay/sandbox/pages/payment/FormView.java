package com.multisafepay.sandbox.pages.payment;

import com.multisafepay.sandbox.pages.layout.Texts;
import java.util.List;
import java.util.Map;

/**
 * Fields to fill in, each with what is wrong about it in its place.
 *
 * @param texts the page's texts
 * @param fields the fields
 */
record FormView(Texts texts, List<FieldView> fields) {

    /** Returns the view of a form; fields to choose from have options, each a value and its label. */
    static FormView of(Texts texts, List<Field> fields, SubmittedForm filled, Map<Field, Map<String, String>> options) {
        return new FormView(
                texts,
                fields.stream()
                        .map(field -> field(texts, field, filled, options.getOrDefault(field, Map.of())))
                        .toList());
    }

    private static FieldView field(Texts texts, Field field, SubmittedForm filled, Map<String, String> options) {
        String label = texts.text("field." + field.key);
        String hint = "hint." + field.key;
        String error = filled.errors().getOrDefault(field, "");
        return new FieldView(
                field,
                label,
                texts.has(hint) ? texts.text(hint) : "",
                Grouping.of(field.key, filled.values().getOrDefault(field, "")),
                error.isEmpty() ? "" : texts.text(error),
                options);
    }

    /** Returns whether a field is the first with something wrong, where the customer goes on. */
    boolean first(FieldView field) {
        return field.equals(
                fields.stream().filter(FieldView::invalid).findFirst().orElse(null));
    }
}
