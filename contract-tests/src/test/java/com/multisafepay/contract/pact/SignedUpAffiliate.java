package com.multisafepay.contract.pact;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.multisafepay.MultiSafepay;
import com.multisafepay.affiliate.AutoPayout;
import com.multisafepay.affiliate.BankAccountDetails;
import com.multisafepay.affiliate.CompanyDetails;
import com.multisafepay.affiliate.IdentityDocumentType;
import com.multisafepay.affiliate.NewAffiliate;
import com.multisafepay.affiliate.OwnerDetails;
import com.multisafepay.affiliate.OwnerType;
import com.multisafepay.affiliate.PayoutDay;
import com.multisafepay.client.api.CustomersApi;
import com.multisafepay.client.model.AddDeliveryDetailsRequest;
import com.multisafepay.client.model.CreateCustomerProfileRequest;
import com.multisafepay.customer.Country;
import com.multisafepay.customer.Email;
import com.multisafepay.document.FileType;
import com.multisafepay.document.UploadedFile;
import com.multisafepay.money.Money;
import com.multisafepay.sandbox.Sandbox;
import com.multisafepay.site.SiteSettings;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An affiliate that can be paid out, with all that an account can have, and a customer's profile. */
final class SignedUpAffiliate {
    private static final UploadedFile FILE = UploadedFile.of("proof.pdf", FileType.PDF, "%PDF-1.4".getBytes(UTF_8));

    private SignedUpAffiliate() {}

    /** Makes it, and returns its ids by the names of the path parameters. */
    static Map<String, Object> in(Sandbox sandbox, MultiSafepay client) {
        sandbox.reset();
        long account = client.affiliates().signUp(affiliate()).id();
        client.affiliates()
                .addSite(
                        account,
                        SiteSettings.builder()
                                .name("Lamps")
                                .url("https://lamps.example")
                                .build());
        String bankAccount = client.onboarding()
                .addBankAccount(account, BankAccountDetails.of("EUR", "NL02ABNA0123456789", "Lamps"))
                .id();
        String statement =
                client.onboarding().addBankStatement(bankAccount, FILE).id();
        String owner = client.onboarding().addOwner(account, owner()).id();
        String document = client.onboarding()
                .addIdentityDocument(owner, IdentityDocumentType.PASSPORT, FILE)
                .id();
        sandbox.accounts().verifyBankAccount(bankAccount);
        sandbox.accounts().approve(account);
        sandbox.accounts().topUp(account, "EUR", 5000);
        sandbox.clock().advance(Duration.ofDays(1));
        client.affiliateMoney()
                .setAutoPayout(
                        account,
                        new AutoPayout(
                                Set.of(PayoutDay.MONDAY),
                                Optional.empty(),
                                Money.of("10.00", "EUR"),
                                Money.of("0.00", "EUR")));
        String profile = profile(client);
        return Map.of(
                "account_id", account,
                "bankaccount_id", bankAccount,
                "bankstatement_id", statement,
                "ubo_id", owner,
                "identitydoc_id", document,
                "customer_id", profile,
                "delivery_details_id", address(client, profile));
    }

    private static NewAffiliate affiliate() {
        CompanyDetails company = CompanyDetails.builder()
                .name("Lamps")
                .country(Country.of("NL"))
                .email(Email.of("admin@lamps.example"))
                .build();
        return NewAffiliate.of(company, "EUR", "Anna Bakker", "pact@lamps.example");
    }

    private static OwnerDetails owner() {
        return OwnerDetails.builder()
                .name("Anna Bakker")
                .birthday(LocalDate.of(1980, 5, 17))
                .country(Country.of("NL"))
                .countryOfBirth(Country.of("NL"))
                .email(Email.of("anna@lamps.example"))
                .jobTitle("Director")
                .percentage(25)
                .title("Mrs")
                .type(OwnerType.SHAREHOLDER)
                .build();
    }

    private static String profile(MultiSafepay client) {
        return client.api(CustomersApi.class)
                .createCustomerProfile(
                        new CreateCustomerProfileRequest()
                                .address1("Teststraat")
                                .brand("Lamps")
                                .city("Utrecht")
                                .country("NL")
                                .email("anna@shop.example")
                                .firstName("Anna")
                                .houseNumber("1")
                                .lastName("Bakker")
                                .locale("nl_NL")
                                .zipCode("1234AB"),
                        null)
                .getData()
                .getId();
    }

    private static String address(MultiSafepay client, String profile) {
        return client.api(CustomersApi.class)
                .addDeliveryDetails(
                        profile,
                        new AddDeliveryDetailsRequest()
                                .address1("Teststraat")
                                .city("Utrecht")
                                .country("NL")
                                .firstName("Anna")
                                .houseNumber("1")
                                .lastName("Bakker")
                                .status("active")
                                .zipCode("1234AB"))
                .getData()
                .getId();
    }
}
