package com.multisafepay.sandbox.internal.state;

import com.multisafepay.sandbox.internal.state.StoredOrder.TransferAccount;
import java.util.Map;

/** The accounts that customers transfer money to, by their country. All of them are made up. */
final class LocalAccounts {
    private static final String HOLDER = "Stichting MultiSafepay";

    private static final TransferAccount DUTCH = new TransferAccount(HOLDER, "NL91ABNA0417164300", "ABNANL2A", "NL");
    private static final Map<String, TransferAccount> ABROAD = Map.ofEntries(
            account("AT611904300234573201", "OPSKATWW"),
            account("BE68539007547034", "TRIOBEBB"),
            account("CZ6508000000192000145399", "GIBACZPX"),
            account("DE89370400440532013000", "COBADEFF"),
            account("ES9121000418450200051332", "CAIXESBB"),
            account("FR1420041010050500013M02606", "PSSTFRPP"),
            account("GB29NWBK60161331926819", "NWBKGB2L"),
            account("HU42117730161111101800000000", "OTPVHUHB"),
            account("IT60X0542811101000000123456", "BLOPIT22"),
            account("PL61109010140000071219812874", "WBKPPLPP"),
            account("PT50000201231234567890154", "BBPIPTPL"));

    private LocalAccounts() {}

    private static Map.Entry<String, TransferAccount> account(String iban, String bic) {
        String country = iban.substring(0, 2);
        return Map.entry(country, new TransferAccount(HOLDER, iban, bic, country));
    }

    /** Returns the account for customers of a country; the Dutch one where there is none of their own. */
    static TransferAccount of(String country) {
        return ABROAD.getOrDefault(country, DUTCH);
    }
}
