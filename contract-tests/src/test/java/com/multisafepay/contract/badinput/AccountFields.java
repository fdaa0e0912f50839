package com.multisafepay.contract.badinput;

import com.multisafepay.affiliate.AutoPayout;
import com.multisafepay.affiliate.BankAccountDetails;
import com.multisafepay.affiliate.CompanyDetails;
import com.multisafepay.affiliate.CompanyDetailsBuilder;
import com.multisafepay.affiliate.Fee;
import com.multisafepay.affiliate.NewAffiliate;
import com.multisafepay.affiliate.OwnerDetails;
import com.multisafepay.affiliate.OwnerDetailsBuilder;
import com.multisafepay.affiliate.OwnerType;
import com.multisafepay.affiliate.PayoutDay;
import com.multisafepay.affiliate.Transfer;
import com.multisafepay.customer.Country;
import com.multisafepay.customer.Email;
import com.multisafepay.document.FileType;
import com.multisafepay.document.UploadedFile;
import com.multisafepay.money.Money;
import com.multisafepay.site.SiteSettings;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** The fields of the calls about accounts. */
final class AccountFields {
    private static final Money CENT = Money.of("0.01", "EUR");

    private AccountFields() {}

    static List<AccountField> all() {
        return Stream.of(signUp(), sites(), bankAccounts(), owners(), files(), money(), fees(), plans())
                .flatMap(List::stream)
                .toList();
    }

    static NewAffiliate affiliate() {
        return NewAffiliate.of(company().build(), "EUR", "Anna Bakker", "owner@lamps.example");
    }

    static CompanyDetailsBuilder company() {
        return CompanyDetails.builder()
                .name("Lamps")
                .country(Country.of("NL"))
                .email(Email.of("account.email", "admin@lamps.example"));
    }

    static SiteSettings.Builder site() {
        return SiteSettings.builder().name("Lamps").url("https://lamps.example");
    }

    static BankAccountDetails bankAccount() {
        return BankAccountDetails.of("EUR", "NL02ABNA0123456789", "Lamps");
    }

    static OwnerDetailsBuilder owner() {
        return OwnerDetails.builder()
                .name("Anna Bakker")
                .birthday(LocalDate.of(1980, 5, 17))
                .country(Country.of("NL"))
                .countryOfBirth(Country.of("NL"))
                .email(Email.of("email", "anna@lamps.example"))
                .jobTitle("Director")
                .percentage(25)
                .title("Mrs")
                .type(OwnerType.SHAREHOLDER);
    }

    private static List<AccountField> signUp() {
        AccountCall call = AccountCall.SIGN_UP;
        return List.of(
                AccountField.text(
                                call,
                                "account.company_name",
                                1,
                                200,
                                v -> company().name(v))
                        .required(),
                AccountField.form(call, "account.country", Country::of, "", "NLD", "n1", "XX1")
                        .required(),
                AccountField.form(
                                call, "account.email", v -> Email.of("account.email", v), "", "admin", "a@b@c.example")
                        .required(),
                AccountField.text(
                        call, "account.address1", 0, 64, v -> company().address1(v)),
                AccountField.text(
                        call, "account.address2", 0, 64, v -> company().address2(v)),
                AccountField.text(
                        call, "account.address3", 0, 64, v -> company().address3(v)),
                AccountField.text(
                        call, "account.apartment", 0, 9, v -> company().apartment(v)),
                AccountField.text(call, "account.city", 0, 50, v -> company().city(v)),
                AccountField.text(call, "account.zipcode", 0, 10, v -> company().zipCode(v)),
                AccountField.text(
                        call, "account.coc_number", 0, 50, v -> company().cocNumber(v)),
                AccountField.text(
                        call, "account.vat_number", 0, 50, v -> company().vatNumber(v)),
                AccountField.text(call, "account.phone", 0, 15, v -> company().phone(v)),
                AccountField.of(call, "currencies", Bad.object(), Bad.word("a text", "EUR"))
                        .required(),
                AccountField.form(call, "user.email", v -> user("Anna", v), "anna", "@b.example")
                        .typed(Bad.text("empty", Fault.ABSENT, "")),
                AccountField.text(call, "user.name", 0, 50, v -> user(v, "anna@lamps.example"))
                        .typed(Bad.text("empty", Fault.ABSENT, "")));
    }

    private static NewAffiliate user(String name, String email) {
        return NewAffiliate.of(company().build(), "EUR", name, email);
    }

    private static List<AccountField> sites() {
        AccountCall call = AccountCall.SITE;
        return List.of(
                AccountField.text(call, "name", 1, 120, v -> site().name(v)).required(),
                AccountField.of(call, "url", Bad.object(), Bad.truth()).required(),
                AccountField.text(call, "notification_url", 0, 150, v -> site().notificationUrl(v)),
                AccountField.of(call, "price_from", Bad.number("a decimal", "1.5"), Bad.word("text", "ten")),
                AccountField.of(call, "price_till", Bad.number("a decimal", "1.5"), Bad.word("text", "ten")),
                AccountField.text(call, "support_phone", 0, 100, v -> site().supportPhone(v)));
    }

    private static List<AccountField> bankAccounts() {
        AccountCall call = AccountCall.BANK_ACCOUNT;
        return List.of(
                AccountField.form(
                                call,
                                "currency",
                                v -> BankAccountDetails.of(v, "NL02ABNA0123456789", "L"),
                                "",
                                "EURO",
                                "E1R")
                        .required(),
                AccountField.form(call, "iban", v -> BankAccountDetails.of("EUR", v, "L"), "", "NL", "123456789")
                        .required(),
                AccountField.text(
                                call, "holder_name", 1, 40, v -> BankAccountDetails.of("EUR", "NL02ABNA0123456789", v))
                        .required());
    }

    private static List<AccountField> owners() {
        AccountCall call = AccountCall.OWNER;
        return List.of(
                AccountField.text(call, "name", 1, 200, v -> owner().name(v)).required(),
                AccountField.of(
                                call,
                                "birthday",
                                Bad.word("a day of no calendar", "1980-02-30"),
                                Bad.word("no date", "May"))
                        .required(),
                AccountField.form(call, "country", Country::of, "", "NLD").required(),
                AccountField.of(call, "country_of_birth", Bad.word("empty", ""), Bad.word("not of its form", "NLD"))
                        .required(),
                AccountField.form(call, "email", v -> Email.of("email", v), "", "anna")
                        .required(),
                AccountField.text(call, "job_title", 1, 100, v -> owner().jobTitle(v))
                        .required(),
                AccountField.of(call, "percentage", Bad.number("a decimal", "2.5"), Bad.number("above all", "101"))
                        .typed(Bad.number("negative", "-1"), Bad.word("text", "half"))
                        .required(),
                AccountField.text(call, "title", 1, 10, v -> owner().title(v)).required(),
                AccountField.of(call, "type", Bad.word("no documented type", "friend"), Bad.object())
                        .required());
    }

    private static List<AccountField> files() {
        return Stream.of(AccountCall.STATEMENT, AccountCall.DOCUMENT)
                .flatMap(call -> Stream.of(
                        AccountField.text(
                                        call, "filename", 1, 250, v -> UploadedFile.of(v, FileType.PDF, new byte[] {1}))
                                .required(),
                        AccountField.of(call, "mime_type", Bad.word("no documented type", "text/plain"))
                                .required(),
                        AccountField.of(call, "encoded_content", Bad.word("no Base64", "%"), Bad.object())
                                .required()))
                .toList();
    }

    private static List<AccountField> money() {
        BiFunction<String, String, Transfer> transfer = (id, text) -> Transfer.of(id, CENT, text);
        return Stream.of(AccountCall.CHARGE, AccountCall.PAYOUT)
                .flatMap(call -> Stream.of(
                        AccountField.form(call, "amount", v -> Transfer.of("a", Money.of(v, "EUR"), "June"))
                                .typed(
                                        Bad.number("a decimal", "1.5"),
                                        Bad.number("zero", "0"),
                                        Bad.number("negative", "-1"),
                                        Bad.number("more than the balance", "100000000"),
                                        Bad.number("huge", "9223372036854775807"))
                                .required(),
                        AccountField.form(call, "currency", v -> Money.of("1", v), "", "EURO", "eur")
                                .required(),
                        AccountField.of(call, "currency", Bad.word("of no balance", "USD")),
                        AccountField.text(call, "description", 1, 512, v -> transfer.apply("a", v))
                                .typed(Bad.text("too short by one", Fault.RULE, "x"))
                                .required(),
                        AccountField.text(call, "order_id", 1, 128, v -> transfer.apply(v, "June"))
                                .required()))
                .toList();
    }

    private static List<AccountField> fees() {
        AccountCall call = AccountCall.FEES;
        return List.of(
                AccountField.form(call, "fees[0].percentage", Fee::percentage, "-1", "100.01", "ten"),
                AccountField.of(call, "fees[0].amount", Bad.number("negative", "-1"), Bad.number("a decimal", "1.5")),
                AccountField.of(call, "scope.currency", Bad.word("not of its form", "EURO"))
                        .required(),
                AccountField.of(call, "scope.payment_type", Bad.object()).required(),
                AccountField.of(call, "scope.type", Bad.word("no documented type", "refund"))
                        .required());
    }

    private static List<AccountField> plans() {
        AccountCall call = AccountCall.PLAN;
        return List.of(
                AccountField.of(call, "schedule", Bad.word("no day", "someday"), Bad.object()),
                AccountField.form(call, "min_amount", v -> plan(v, "0"), "-1").typed(Bad.number("a decimal", "1.5")),
                AccountField.form(call, "min_balance_amount", v -> plan("0", v), "-1")
                        .typed(Bad.number("a decimal", "1.5")));
    }

    private static AutoPayout plan(String least, String stays) {
        return new AutoPayout(
                Set.of(PayoutDay.MONDAY),
                Optional.empty(),
                Money.ofMinor(new BigDecimal(least).longValueExact(), "EUR"),
                Money.ofMinor(new BigDecimal(stays).longValueExact(), "EUR"));
    }
}
