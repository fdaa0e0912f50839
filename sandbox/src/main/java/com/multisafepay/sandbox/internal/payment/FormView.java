package com.multisafepay.sandbox.internal.payment;

import static com.multisafepay.sandbox.internal.page.Html.tag;

import com.multisafepay.sandbox.internal.page.Html;
import com.multisafepay.sandbox.internal.page.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Fields to fill in, with what is wrong about them beside each and in a summary above. */
final class FormView {
    private static final List<Field> SHORT = List.of(
            Field.CARD_EXPIRY, Field.CARD_CVC, Field.ZIP_CODE, Field.HOUSE_NUMBER, Field.FIRST_NAME, Field.LAST_NAME);

    private final Texts texts;
    private final SubmittedForm filled;
    private final Map<Field, Map<String, String>> options;

    /** A view of a form; fields to choose from have options, each a value and its label. */
    FormView(Texts texts, SubmittedForm filled, Map<Field, Map<String, String>> options) {
        this.texts = texts;
        this.filled = filled;
        this.options = options;
    }

    /** What is wrong, each with a way to its field; nothing where all is well. */
    Html summary(List<Field> fields) {
        List<Html> errors = new ArrayList<>();
        for (Field field : fields) {
            if (filled.errors().containsKey(field)) {
                errors.add(tag("li")
                        .with(tag("a").attr("href", '#' + target(field)).text(error(field))));
            }
        }
        return Widgets.errors(texts, tag("ul").with(Html.of(errors))).when(!errors.isEmpty());
    }

    /** The fields; short ones stand side by side. */
    Html fields(List<Field> fields) {
        return tag("div")
                .attr("class", "fields")
                .with(Html.of(fields.stream().map(this::field).toList()));
    }

    private Html field(Field field) {
        return switch (field.input) {
            case RADIO -> radios(field);
            case CHECK -> box(field);
            case SELECT -> labelled(field, select(field));
            case TEXT, DIGITS, EMAIL, TEL -> labelled(field, input(field));
        };
    }

    private Html labelled(Field field, Html control) {
        return wrapped(
                field,
                tag("label").attr("for", field.key).text(texts.text("field." + field.key)),
                hint(field),
                wrong(field),
                control);
    }

    private Html input(Field field) {
        String type = switch (field.input) {
            case EMAIL -> "email";
            case TEL -> "tel";
            default -> "text";
        };
        return described(tag("input").attr("id", field.key).attr("name", field.key), field)
                .attr("type", type)
                .attrIf("inputmode", field.input == Field.Input.DIGITS ? "numeric" : "")
                .attr("autocomplete", field.autocomplete)
                .attr("value", value(field))
                .attr("required", "required")
                .with();
    }

    private Html select(Field field) {
        List<Html> choices = new ArrayList<>();
        choices.add(tag("option").attr("value", "").text(texts.text("select")));
        options(field)
                .forEach((value, label) -> choices.add(tag("option")
                        .attr("value", value)
                        .flag("selected", value.equals(value(field)))
                        .text(label)));
        return described(tag("select").attr("id", field.key).attr("name", field.key), field)
                .attr("required", "required")
                .with(Html.of(choices));
    }

    private Html radios(Field field) {
        List<Html> choices = new ArrayList<>();
        options(field)
                .forEach((value, label) -> choices.add(Widgets.radio(
                        tag("input")
                                .attr("id", field.key + '-' + value)
                                .attr("name", field.key)
                                .attr("value", value)
                                .flag("checked", value.equals(value(field)))
                                .attr("required", "required"),
                        label)));
        return described(tag("fieldset"), field)
                .with(
                        tag("legend").text(texts.text("field." + field.key)),
                        hint(field),
                        wrong(field),
                        Html.of(choices));
    }

    private Html box(Field field) {
        Tag control = described(tag("input").attr("id", field.key).attr("name", field.key), field)
                .attr("type", "checkbox")
                .attr("value", "yes")
                .flag("checked", !value(field).isEmpty())
                .attr("required", "required");
        return wrapped(field, wrong(field), Widgets.choice(control, texts.text("field." + field.key)));
    }

    private Html wrapped(Field field, Html... parts) {
        String wrong = filled.errors().containsKey(field) ? " invalid" : "";
        String size = SHORT.contains(field) ? " short" : "";
        return tag("div").attr("class", "field" + size + wrong).with(parts);
    }

    private Tag described(Tag control, Field field) {
        boolean wrong = filled.errors().containsKey(field);
        String hint = hinted(field) ? field.key + "-hint " : "";
        String error = wrong ? field.key + "-error" : "";
        boolean group = field.input == Field.Input.RADIO;
        return control.attrIf("aria-describedby", (hint + error).strip())
                .attrIf("aria-invalid", wrong && !group ? "true" : "");
    }

    private Html hint(Field field) {
        return hinted(field)
                ? tag("span")
                        .attr("class", "hint")
                        .attr("id", field.key + "-hint")
                        .text(texts.text("hint." + field.key))
                : Html.NOTHING;
    }

    private boolean hinted(Field field) {
        return texts.has("hint." + field.key);
    }

    private Html wrong(Field field) {
        return filled.errors().containsKey(field)
                ? tag("span")
                        .attr("class", "error")
                        .attr("id", field.key + "-error")
                        .text(error(field))
                : Html.NOTHING;
    }

    private String error(Field field) {
        return texts.text(filled.errors().getOrDefault(field, ""), texts.text("field." + field.key));
    }

    private String target(Field field) {
        return field.input == Field.Input.RADIO
                ? field.key + '-' + options(field).keySet().iterator().next()
                : field.key;
    }

    private Map<String, String> options(Field field) {
        return options.getOrDefault(field, Map.of());
    }

    private String value(Field field) {
        return filled.values().getOrDefault(field, "");
    }
}
