package com.multisafepay.sandbox.pages.payment;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A form as it was filled in.
 *
 * @param values each field as it was typed
 * @param errors the key of the text that tells what is wrong with a field
 */
record SubmittedForm(Map<Field, String> values, Map<Field, String> errors) {
    private static final DateTimeFormatter YEAR_AND_MONTH = DateTimeFormatter.ofPattern("yyMM");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-yyyy");

    /** The fields that the page only looks at. */
    private static final Set<Field> NOT_KEPT = Set.of(
            Field.CARD_CVC,
            Field.CODE,
            Field.CONSENT,
            Field.CUSTOMER_TYPE,
            Field.ZIP_CODE,
            Field.HOUSE_NUMBER,
            Field.COUPON_NUMBER,
            Field.COUPON_CODE);

    /** Returns a form that nobody has filled in; it holds what the order knows already. */
    static SubmittedForm fresh(Visit visit, List<Field> fields) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        for (Field field : fields) {
            field.known().stream()
                    .map(visit::text)
                    .filter(each -> !each.isEmpty())
                    .findFirst()
                    .ifPresent(known -> values.put(field, shown(field, known)));
        }
        return new SubmittedForm(values, Map.of());
    }

    /** Returns the form filled in with test data. */
    SubmittedForm with(Map<Field, String> more) {
        Map<Field, String> all = new EnumMap<>(Field.class);
        all.putAll(values);
        all.putAll(more);
        return new SubmittedForm(all, errors);
    }

    /** Reads the form that was posted. */
    static SubmittedForm posted(Visit visit, List<Field> fields, LocalDate today) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        Map<Field, String> errors = new EnumMap<>(Field.class);
        for (Field field : fields) {
            String value = visit.call().field(field.key);
            values.put(field, value);
            String problem = value.isEmpty() ? "" : field.check.problem(value, today);
            if (value.isEmpty()) {
                errors.put(field, "missing." + field.input.name());
            } else if (!problem.isEmpty()) {
                errors.put(field, "wrong." + problem);
            }
        }
        return new SubmittedForm(values, errors);
    }

    /** Returns a copy with an error of a field. */
    SubmittedForm wrong(Field field, String error) {
        Map<Field, String> more = new EnumMap<>(Field.class);
        more.putAll(errors);
        more.put(field, error);
        return new SubmittedForm(values, more);
    }

    /** Returns a copy without the error of a field. */
    SubmittedForm right(Field field) {
        Map<Field, String> fewer = new EnumMap<>(Field.class);
        fewer.putAll(errors);
        fewer.remove(field);
        return new SubmittedForm(values, fewer);
    }

    /** Returns a value without what people put between its parts; empty where there is none. */
    String plain(Field field) {
        return field.check.plain(values.getOrDefault(field, ""));
    }

    /** Returns the details as a merchant would send them. */
    Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>();
        values.forEach((field, value) -> {
            if (!NOT_KEPT.contains(field)) {
                details.put(field == Field.MOBILE ? Field.PHONE.key : field.key, kept(field));
            }
        });
        return details;
    }

    private String kept(Field field) {
        String value = plain(field);
        return switch (field) {
            case CARD_EXPIRY -> YEAR_AND_MONTH.format(FieldCheck.expiry(value));
            case BIRTHDAY -> FieldCheck.birthday(value).toString();
            default -> value;
        };
    }

    private static String shown(Field field, String known) {
        boolean day = field == Field.BIRTHDAY
                && FieldCheck.BIRTHDAY.problem(known, LocalDate.MAX).isEmpty();
        return day ? DAY.format(FieldCheck.birthday(known)) : known;
    }
}
