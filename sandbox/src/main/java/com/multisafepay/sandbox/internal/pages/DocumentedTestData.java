package com.multisafepay.sandbox.internal.pages;

import com.multisafepay.sandbox.internal.contract.PaymentMethod.Issuer;
import com.multisafepay.sandbox.internal.simulation.PaymentScript;
import com.multisafepay.sandbox.internal.simulation.TestPayments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/** Cards, gift cards, people and banks that the simulation knows. */
final class DocumentedTestData implements PageBackend.TestData {

    @Override
    public String cardBrand(String number) {
        return TestPayments.cardBrand(number);
    }

    @Override
    public boolean cardNumber(String number) {
        return TestPayments.cardNumber(number);
    }

    @Override
    public boolean authenticates(String number) {
        return TestPayments.authenticates(number);
    }

    @Override
    public boolean enrolled(String number, String brand) {
        return TestPayments.enrolled(number, brand);
    }

    @Override
    public OptionalLong couponBalance(String number) {
        return TestPayments.couponBalance(number);
    }

    @Override
    public boolean refuses(String method, PageBackend.Person person) {
        TestPayments.Person known = new TestPayments.Person(
                List.of(person.email()), person.birthday(), person.zipCode(), person.houseNumber());
        return TestPayments.payLater(method, known).equals(PaymentScript.DECLINED);
    }

    @Override
    public Map<String, String> myBankIssuers() {
        Map<String, String> banks = new LinkedHashMap<>();
        Issuer.MYBANK.forEach(bank -> banks.put(bank.code(), bank.description()));
        return banks;
    }
}
