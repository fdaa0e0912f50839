package com.multisafepay.sandbox.internal.pages;

import com.multisafepay.sandbox.internal.simulation.PaymentScript;
import com.multisafepay.sandbox.internal.simulation.TestPayments;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The documented test data: cards, gift cards, people and banks. */
public final class TestData {

    /**
     * Documented test data of a payment method.
     *
     * @param fields the deciding details by their names in the API, such as {@code card_number}
     * @param outcome the events that they lead to, such as {@code held_accepted}; those of a later time begin with {@code later_}
     */
    public record Example(Map<String, String> fields, String outcome) {}

    private TestData() {}

    /** Returns the brand of a card, {@code CREDITCARD} for a number that belongs to none. */
    public static String cardBrand(String number) {
        return TestPayments.cardBrand(number);
    }

    /** Returns whether a number can be that of a card, by its length and its check digit. */
    public static boolean cardNumber(String number) {
        return TestPayments.cardNumber(number);
    }

    /** Returns whether the holder of a card can prove who they are. */
    public static boolean authenticates(String number) {
        return TestPayments.authenticates(number);
    }

    /** Returns whether a card's holder has to prove to their bank who they are. */
    public static boolean enrolled(String number, String brand) {
        return TestPayments.enrolled(number, brand);
    }

    /** Returns the documented test data of a method; empty where none decide. */
    public static List<Example> examples(String method) {
        return TestPayments.examples(method).stream()
                .map(each -> new Example(each.fields(), outcome(each.script())))
                .toList();
    }

    /** Returns the balances of the documented gift cards, in minor units, by their numbers. */
    public static Map<String, Long> coupons() {
        return TestPayments.coupons();
    }

    private static String outcome(PaymentScript script) {
        Stream<String> events = Stream.concat(
                Stream.concat(script.atOnce().stream(), script.later().stream().map(PaymentScript.Later::event))
                        .map(event -> event.name().toLowerCase(Locale.ROOT)),
                Stream.of(script.reasonCode()).filter(code -> !code.isEmpty()));
        return (script.atOnce().isEmpty() ? "later_" : "") + events.collect(Collectors.joining("_"));
    }

    /** Returns what is on a gift card, in minor units; empty where there is no such card. */
    public static OptionalLong couponBalance(String number) {
        return TestPayments.couponBalance(number);
    }

    /**
     * Returns whether a method is known to refuse somebody who asks to pay later.
     *
     * @param method the id of the method
     * @param email their address
     * @param birthday {@code yyyy-MM-dd}
     * @param zipCode their postal code
     * @param houseNumber the number of their house
     */
    public static boolean refuses(String method, String email, String birthday, String zipCode, String houseNumber) {
        TestPayments.Person person = new TestPayments.Person(List.of(email), birthday, zipCode, houseNumber);
        return TestPayments.payLater(method, person).equals(PaymentScript.DECLINED);
    }

    /** Returns the banks of MyBank, name by code. */
    public static Map<String, String> myBankIssuers() {
        return TestPayments.myBankIssuers();
    }
}
