package com.multisafepay.sandbox.internal.simulation;

import com.multisafepay.sandbox.internal.state.Event;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The banks that customers choose with iDEAL and MyBank, by their ids; those of MyBank decide on its payments. */
final class TestBanks {
    static final Map<String, String> IDEAL = ideal();
    static final Map<String, String> MYBANK = myBank();

    private static final Map<String, PaymentScript> MYBANK_SCRIPTS = Map.of(
            "CT000125-it", PaymentScript.whenTheBankAnswers(Event.SUCCEEDED),
            "CT000126-it", PaymentScript.whenTheBankAnswers(Event.REFUSED),
            "CT000127-it", PaymentScript.whenTheBankAnswers(Event.CUSTOMER_CANCELLED),
            "CT000128-it", PaymentScript.whenTheBankAnswers(Event.TIMED_OUT));

    private TestBanks() {}

    /** Returns the banks of MyBank. */
    static List<TestPayments.Example> examples() {
        return MYBANK.keySet().stream()
                .map(id -> TestPayments.Example.of("issuer_id", id, script(id)))
                .toList();
    }

    /** Returns the script of a payment through a bank of MyBank; that of an unknown one stays open. */
    static PaymentScript script(String issuer) {
        return MYBANK_SCRIPTS.getOrDefault(issuer, PaymentScript.OPEN);
    }

    private static Map<String, String> ideal() {
        Map<String, String> banks = new LinkedHashMap<>();
        banks.put("0031", "ABN AMRO");
        banks.put("0761", "ASN Bank");
        banks.put("4371", "Bunq");
        banks.put("1235", "Handelsbanken");
        banks.put("0721", "ING");
        banks.put("0801", "Knab");
        banks.put("0021", "Rabobank");
        banks.put("0771", "Regio Bank");
        banks.put("1099", "Revolut");
        banks.put("0751", "SNS Bank");
        banks.put("0511", "Triodos Bank");
        banks.put("0161", "Van Lanschot");
        banks.put("3151", "Test bank");
        return Collections.unmodifiableMap(banks);
    }

    private static Map<String, String> myBank() {
        Map<String, String> banks = new LinkedHashMap<>();
        banks.put("CT000125-it", "Allianz Bank FA SPA");
        banks.put("CT000126-it", "Banca di Cesena - Credito Coop.");
        banks.put("CT000127-it", "Credito Artigiano");
        banks.put("CT000128-it", "Volksbank - Banca Popolare");
        return Collections.unmodifiableMap(banks);
    }
}
