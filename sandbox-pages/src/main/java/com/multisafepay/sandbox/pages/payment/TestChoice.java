package com.multisafepay.sandbox.pages.payment;

import com.multisafepay.sandbox.internal.pages.PageBackend;
import com.multisafepay.sandbox.internal.pages.PageBackend.Example;
import com.multisafepay.sandbox.pages.layout.Texts;
import com.multisafepay.spec.MethodSpec;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A line of the test data beside a form: it leads to the same form, filled in.
 *
 * @param label the data that decide, as people read them
 * @param outcome what they lead to
 * @param address the page with the form filled in
 * @param values what every field of the form holds then
 */
record TestChoice(String label, String outcome, String address, Map<Field, String> values) {
    /** The parameter of the query that names a line, counted from 1. */
    private static final String PARAMETER = "testdata";

    private static final int YEARS_AHEAD = 3;
    private static final DateTimeFormatter EXPIRY = DateTimeFormatter.ofPattern("MM/yy");

    /** Returns the lines of a method's form; none where it asks for nothing. */
    static List<TestChoice> of(Visit visit, MethodSpec method, List<Field> fields, LocalDate today) {
        List<TestChoice> lines = new ArrayList<>();
        for (Example example : examples(visit, method, fields)) {
            String address = visit.address("pay/" + method.id()) + '&' + PARAMETER + '=' + (lines.size() + 1);
            lines.add(new TestChoice(
                    label(visit.texts(), example), outcome(visit, example), address, values(fields, example, today)));
        }
        return lines;
    }

    /** Returns what the line that the visit asks for fills in; nothing where it asks for none. */
    static Map<Field, String> chosen(Visit visit, List<TestChoice> lines) {
        String number = visit.call().parameter(PARAMETER);
        return number.matches("[0-9]{1,2}") && Integer.parseInt(number) > 0 && Integer.parseInt(number) <= lines.size()
                ? lines.get(Integer.parseInt(number) - 1).values()
                : Map.of();
    }

    private static List<Example> examples(Visit visit, MethodSpec method, List<Field> fields) {
        if (fields.contains(Field.COUPON_NUMBER)) {
            return PageBackend.coupons().entrySet().stream()
                    .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                    .map(card -> new Example(
                            Map.of(Field.COUPON_NUMBER.key, card.getKey()),
                            visit.texts().money(card.getValue(), visit.currency())))
                    .toList();
        }
        List<Example> examples = new ArrayList<>(PageBackend.examples(method.id()));
        boolean decided = examples.stream().anyMatch(each -> !each.outcome().equals("refused"));
        if (!decided && !fields.isEmpty()) {
            examples.add(0, new Example(Map.of(), "any"));
        }
        return examples;
    }

    private static String label(Texts texts, Example example) {
        String data = example.fields().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(each -> readable(each.getKey(), each.getValue()))
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
        return data.isEmpty() ? texts.text("outcome.any") : data;
    }

    private static String readable(String key, String value) {
        return key.equals(Field.ISSUER.key)
                ? PageBackend.myBankIssuers().getOrDefault(value, value)
                : Grouping.of(key, value);
    }

    private static String outcome(Visit visit, Example example) {
        boolean balance = example.fields().containsKey(Field.COUPON_NUMBER.key);
        if (balance) {
            return visit.texts().text("outcome.balance", example.outcome());
        }
        return example.fields().isEmpty() ? "" : visit.texts().text("outcome." + example.outcome());
    }

    private static Map<Field, String> values(List<Field> fields, Example example, LocalDate today) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        for (Field field : fields) {
            String decided = example.fields().getOrDefault(field.key, "");
            values.put(field, decided.isEmpty() ? usual(field, example, today) : decided);
        }
        return values;
    }

    private static String usual(Field field, Example example, LocalDate today) {
        return switch (field) {
            case CARD_EXPIRY -> EXPIRY.format(today.plusYears(YEARS_AHEAD));
            case CARD_CVC ->
                PageBackend.cardBrand(example.fields().getOrDefault(Field.CARD_NUMBER.key, "4"))
                                .equals("AMEX")
                        ? "1234"
                        : "123";
            case CARD_HOLDER, ACCOUNT_HOLDER -> "A Bakker";
            case ACCOUNT_IBAN, BANK_ACCOUNT -> "NL87ABNA0000000001";
            case BIC -> "ABNANL2A";
            case BIRTHDAY -> "31-12-1990";
            case EMAIL -> "a.bakker@shop.example";
            case PHONE -> "+31201234567";
            case MOBILE -> "912345678";
            case CODE -> "123456";
            case ZIP_CODE -> "1033 SC";
            case HOUSE_NUMBER -> "39";
            case COUPON_CODE -> "1234";
            case CUSTOMER_TYPE -> "P";
            case CONSENT -> "yes";
            default -> "";
        };
    }
}
