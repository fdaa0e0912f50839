package com.multisafepay.contract.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.multisafepay.customer.Country;
import com.multisafepay.customer.Email;
import com.multisafepay.customer.IpAddress;
import com.multisafepay.customer.LocaleCode;
import com.multisafepay.error.RequestRefusedException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Locales, and the other small texts of a customer: taken as they are, or refused with a reason. */
public final class LocaleFuzz {

    private static final List<Consumer<String>> READERS = List.of(
            text -> {
                LocaleCode code = LocaleCode.of(text);
                Promise.holds(code.value().equals(text), "a locale is not changed");
                Promise.holds(LocaleCode.of(code.toLocale()).equals(code), "a locale comes back from the JDK's");
            },
            text -> LocaleCode.of(Locale.forLanguageTag(text)).toLocale(),
            text -> LocaleCode.closestTo(Locale.forLanguageTag(text)).toLocale(),
            text -> Promise.holds(Country.of(text).code().matches("[A-Z]{2}"), "a country has two capital letters"),
            text -> Promise.holds(IpAddress.of(text).value().equals(text.strip()), "an address is not changed"),
            text -> {
                String first = IpAddress.firstOf(text).value();
                Promise.holds(text.replace("\\", "").contains(first), "an address of the list is taken");
            },
            text -> {
                String address = Email.of(text).address();
                Promise.holds(
                        address.indexOf('@') == address.lastIndexOf('@') && address.equals(address.strip()),
                        "a mail address has one name and one host");
                Promise.holds(address.chars().noneMatch(Character::isISOControl), "a mail address is one line");
            });

    private LocaleFuzz() {}

    /** A text, given to each of the readers. */
    public static void fuzzerTestOneInput(byte[] data) {
        String text = new String(data, UTF_8);
        for (Consumer<String> reader : READERS) {
            try {
                reader.accept(text);
            } catch (RequestRefusedException refused) {
                Promise.holds(
                        refused.field().isPresent() && refused.rule().isPresent(), "a refusal has field and rule");
            }
        }
    }
}
