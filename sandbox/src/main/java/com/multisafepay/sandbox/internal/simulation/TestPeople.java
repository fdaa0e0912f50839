package com.multisafepay.sandbox.internal.simulation;

import java.util.List;

/** What becomes of a pay-later payment: the documented mail, birthday and address are refused. */
public final class TestPeople {

    /**
     * Who asks to pay later.
     *
     * @param emails the mails that are known of them
     * @param birthday their birthday, {@code yyyy-MM-dd}
     * @param zipCode their postal code
     * @param houseNumber the number of their house
     */
    public record Person(List<String> emails, String birthday, String zipCode, String houseNumber) {}

    private TestPeople() {}

    /** The course of a pay-later payment. */
    public static PaymentScript of(String method, Person person) {
        boolean refused = switch (method) {
            case "AFTERPAY" -> person.emails().stream().anyMatch("rejection@afterpay.nl"::equalsIgnoreCase);
            case "IN3", "IN3B2B" ->
                person.birthday().equals("2000-01-01")
                        && person.zipCode().replace(" ", "").equalsIgnoreCase("1111AB")
                        && person.houseNumber().equals("1");
            default -> false;
        };
        return refused ? PaymentScript.DECLINED : PaymentScript.PAID;
    }
}
