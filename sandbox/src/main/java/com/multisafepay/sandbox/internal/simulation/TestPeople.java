package com.multisafepay.sandbox.internal.simulation;

/** The documented address of mail, birthday and address whose pay-later payments are refused. */
final class TestPeople {

    private TestPeople() {}

    /** Returns the script of a pay-later payment. */
    static PaymentScript of(String method, TestPayments.Person person) {
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
