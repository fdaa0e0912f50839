package com.multisafepay.sandbox.internal.simulation;

import java.util.List;
import java.util.Map;

/** The documented address of mail, birthday and address whose pay-later payments are refused. */
final class TestPeople {
    private static final String REFUSED_EMAIL = "rejection@afterpay.nl";
    private static final String REFUSED_BIRTHDAY = "2000-01-01";

    private TestPeople() {}

    /** Returns the documented people of a method whom it refuses; empty where none are documented. */
    static List<TestPayments.Example> examples(String method) {
        return switch (method) {
            case "AFTERPAY" -> List.of(TestPayments.Example.of("email", REFUSED_EMAIL, PaymentScript.DECLINED));
            case "IN3", "IN3B2B" ->
                List.of(new TestPayments.Example(
                        Map.of("birthday", REFUSED_BIRTHDAY, "zip_code", "1111 AB", "house_number", "1"),
                        PaymentScript.DECLINED));
            default -> List.of();
        };
    }

    /** Returns the script of a pay-later payment. */
    static PaymentScript of(String method, TestPayments.Person person) {
        boolean refused = switch (method) {
            case "AFTERPAY" -> person.emails().stream().anyMatch(REFUSED_EMAIL::equalsIgnoreCase);
            case "IN3", "IN3B2B" ->
                person.birthday().equals(REFUSED_BIRTHDAY)
                        && person.zipCode().replace(" ", "").equalsIgnoreCase("1111AB")
                        && person.houseNumber().equals("1");
            default -> false;
        };
        return refused ? PaymentScript.DECLINED : PaymentScript.PAID;
    }
}
