package com.multisafepay.sandbox.internal.pages;

import com.multisafepay.sandbox.internal.simulation.PaymentScript;
import com.multisafepay.sandbox.internal.simulation.TestPayments;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** The documented test data: cards, gift cards, people and banks. */
public final class TestData {
    private TestData() {}

    /** Returns the brand of a card, {@code CREDITCARD} for a number that belongs to none. */
    public static String cardBrand(String number) {
        return TestPayments.cardBrand(number);
    }

    /** Returns whether a card's holder has to prove to their bank who they are. */
    public static boolean enrolled(String number, String brand) {
        return TestPayments.enrolled(number, brand);
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
