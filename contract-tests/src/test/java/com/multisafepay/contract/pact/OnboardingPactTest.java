package com.multisafepay.contract.pact;

import static com.multisafepay.contract.pact.AffiliatesPactTest.refused;
import static com.multisafepay.contract.pact.PactCase.reading;
import static com.multisafepay.contract.pact.PactCase.writing;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.com.dius.pact.consumer.dsl.LambdaDslObject;
import com.multisafepay.affiliate.BankAccountDetails;
import com.multisafepay.affiliate.IdentityDocumentType;
import com.multisafepay.affiliate.OwnerDetails;
import com.multisafepay.affiliate.OwnerType;
import com.multisafepay.client.api.BankAccountsApi;
import com.multisafepay.client.api.OwnersApi;
import com.multisafepay.client.model.AddBankStatementRequest;
import com.multisafepay.client.model.AddIdentityDocumentRequest;
import com.multisafepay.client.model.AddUboRequest;
import com.multisafepay.client.model.CreateBankAccountRequest;
import com.multisafepay.client.model.UpdateUboRequest;
import com.multisafepay.customer.Country;
import com.multisafepay.customer.Email;
import com.multisafepay.document.FileType;
import com.multisafepay.document.UploadedFile;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Bank accounts and owners of affiliates, with the proof of both. */
class OnboardingPactTest {
    private static final String ACCOUNT = "/accounts/${account_id}";
    private static final String BANK_ACCOUNT = "/bank-accounts/${bankaccount_id}";
    private static final String OWNER = "/ubos/${ubo_id}";
    private static final UploadedFile FILE = UploadedFile.of("proof.pdf", FileType.PDF, "%PDF-1.4".getBytes(UTF_8));
    private static final String CONTENT = "JVBERi0xLjQ=";

    @TestFactory
    Stream<DynamicTest> ofAccounts() {
        return Stream.of(
                        writing(
                                "add a bank account",
                                ACCOUNT + "/bank-accounts",
                                (client, id) -> assertThat(client.onboarding()
                                                .addBankAccount(
                                                        Long.parseLong(id),
                                                        BankAccountDetails.of("EUR", "NL02ABNA0123456789", "Lamps"))
                                                .id())
                                        .isNotEmpty(),
                                body -> body.stringValue("currency", "EUR")
                                        .stringType("iban", "NL02ABNA0123456789")
                                        .stringType("holder_name", "Lamps"),
                                body -> body.object("data", OnboardingPactTest::bankAccount)),
                        reading(
                                "list bank accounts",
                                ACCOUNT + "/bank-accounts",
                                (client, id) -> assertThat(client.onboarding().bankAccounts(Long.parseLong(id)))
                                        .isNotEmpty(),
                                body -> body.array(
                                        "data", accounts -> accounts.object(OnboardingPactTest::bankAccount))),
                        writing(
                                "add an owner",
                                ACCOUNT + "/ubos",
                                (client, id) -> assertThat(client.onboarding()
                                                .addOwner(Long.parseLong(id), owner())
                                                .percentage())
                                        .hasValue(25),
                                body -> wholeOwnerSent(body),
                                body -> body.object("data", OnboardingPactTest::owner)),
                        reading(
                                "list owners",
                                ACCOUNT + "/ubos",
                                (client, id) -> assertThat(client.onboarding().owners(Long.parseLong(id)))
                                        .isNotEmpty(),
                                body -> body.minArrayLike("data", 1, OnboardingPactTest::owner)))
                .flatMap(each -> each.tests("Invalid account ID"));
    }

    @TestFactory
    Stream<DynamicTest> ofBankAccountsAndOwners() {
        return Stream.of(
                        reading(
                                "get a bank account",
                                BANK_ACCOUNT,
                                (client, id) -> assertThat(client.onboarding()
                                                .bankAccount(id)
                                                .currency())
                                        .hasValue("EUR"),
                                body -> body.object("data", OnboardingPactTest::bankAccount)),
                        reading(
                                        "create a link that verifies a bank account",
                                        BANK_ACCOUNT + "/payment-links",
                                        (client, id) -> assertThat(
                                                        client.onboarding().verificationUrl(id))
                                                .hasScheme("http"),
                                        body -> body.minArrayLike(
                                                "data",
                                                1,
                                                data -> data.object(
                                                        "paymentlink",
                                                        link -> link.stringMatcher(
                                                                "payment_link", "https?://.+", "http://pay.example/"))))
                                .by("POST"),
                        writing(
                                "hand in a bank statement",
                                BANK_ACCOUNT + "/bank-statements",
                                (client, id) -> assertThat(client.onboarding()
                                                .addBankStatement(id, FILE)
                                                .name())
                                        .hasValue("proof.pdf"),
                                body -> file(body, CONTENT),
                                body -> body.object("data", OnboardingPactTest::stored)),
                        reading(
                                "list bank statements",
                                BANK_ACCOUNT + "/bank-statements",
                                (client, id) -> assertThat(client.onboarding().bankStatements(id))
                                        .isNotEmpty(),
                                body -> body.minArrayLike("data", 1, OnboardingPactTest::stored)),
                        reading(
                                "get a bank statement",
                                "/bank-statements/${bankstatement_id}",
                                (client, id) -> assertThat(client.onboarding()
                                                .bankStatement(id)
                                                .mediaType())
                                        .hasValue("application/pdf"),
                                body -> body.object("data", OnboardingPactTest::stored)),
                        reading(
                                "get an owner",
                                OWNER,
                                (client, id) -> assertThat(
                                                client.onboarding().owner(id).type())
                                        .hasValue("shareholder"),
                                body -> body.object("data", OnboardingPactTest::owner)),
                        writing(
                                        "change an owner",
                                        OWNER,
                                        (client, id) -> client.onboarding().updateOwner(id, owner()),
                                        body -> wholeOwnerSent(body),
                                        body -> body.object("data", OnboardingPactTest::owner))
                                .by("PATCH"),
                        writing(
                                "hand in an identity document",
                                OWNER + "/identitydocs",
                                (client, id) -> assertThat(client.onboarding()
                                                .addIdentityDocument(id, IdentityDocumentType.PASSPORT, FILE)
                                                .documentType())
                                        .hasValue("passport"),
                                body -> {
                                    body.stringValue("document_type", "passport");
                                    file(body, CONTENT);
                                },
                                body -> body.object("data", OnboardingPactTest::document)),
                        reading(
                                "list identity documents",
                                OWNER + "/identitydocs",
                                (client, id) -> assertThat(client.onboarding().identityDocuments(id))
                                        .isNotEmpty(),
                                body -> body.minArrayLike("data", 1, OnboardingPactTest::document)),
                        reading(
                                "get an identity document",
                                "/identitydocs/${identitydoc_id}",
                                (client, id) -> assertThat(client.onboarding()
                                                .identityDocument(id)
                                                .name())
                                        .hasValue("proof.pdf"),
                                body -> body.object("data", OnboardingPactTest::document)))
                .flatMap(each -> each.tests("Not found"));
    }

    @Test
    void namesWhatIsRefused() {
        refused("add a bank account of no currency", "POST", ACCOUNT + "/bank-accounts")
                .sends(body -> body.stringValue("currency", "euro")
                        .stringType("iban", "NL02ABNA0123456789")
                        .stringType("holder_name", "Lamps"))
                .refusesField("currency", "does not match the regex pattern ^[A-Z]{3}$")
                .then(client -> assertThatThrownBy(() -> client.api(BankAccountsApi.class)
                                .createBankAccount(
                                        "12345678",
                                        new CreateBankAccountRequest()
                                                .currency("euro")
                                                .iban("NL02ABNA0123456789")
                                                .holderName("Lamps"),
                                        null))
                        .hasMessageContaining("currency"));
        refused("add an owner of no country", "POST", ACCOUNT + "/ubos")
                .sends(body -> ownerSent(body, "nl"))
                .refusesField("country", "does not match the regex pattern ^[A-Z]{2}$")
                .then(client -> assertThatThrownBy(() -> client.api(OwnersApi.class)
                                .addUbo(
                                        "12345678",
                                        new AddUboRequest()
                                                .name("Anna Bakker")
                                                .birthday("1980-05-17")
                                                .country("nl")
                                                .countryOfBirth("NL")
                                                .email("anna@lamps.example")
                                                .jobTitle("Director")
                                                .percentage(25L)
                                                .title("Mrs")
                                                .type("shareholder"),
                                        null))
                        .hasMessageContaining("country"));
        refused("change an owner to no country", "PATCH", OWNER)
                .sends(body -> body.stringValue("country", "nl"))
                .refusesField("country", "does not match the regex pattern ^[A-Z]{2}$")
                .then(client -> assertThatThrownBy(() -> client.api(OwnersApi.class)
                                .updateUbo("12345678", new UpdateUboRequest().country("nl"), null))
                        .hasMessageContaining("country"));
        refused("hand in a bank statement that is no file", "POST", BANK_ACCOUNT + "/bank-statements")
                .sends(body -> file(body, "%"))
                .refusesField("encoded_content", "must be Base64")
                .then(client -> assertThatThrownBy(() -> client.api(BankAccountsApi.class)
                                .addBankStatement(
                                        "12345678",
                                        new AddBankStatementRequest()
                                                .filename("proof.pdf")
                                                .mimeType("application/pdf")
                                                .encodedContent("%"),
                                        null))
                        .hasMessageContaining("Base64"));
        refused("hand in an identity document that is no file", "POST", OWNER + "/identitydocs")
                .sends(body -> {
                    body.stringValue("document_type", "passport");
                    file(body, "%");
                })
                .refusesField("encoded_content", "must be Base64")
                .then(client -> assertThatThrownBy(() -> client.api(OwnersApi.class)
                                .addIdentityDocument(
                                        "12345678",
                                        new AddIdentityDocumentRequest()
                                                .documentType("passport")
                                                .filename("proof.pdf")
                                                .mimeType("application/pdf")
                                                .encodedContent("%"),
                                        null))
                        .hasMessageContaining("Base64"));
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
                .address("Teststraat 1")
                .apartment("4a")
                .city("Utrecht")
                .zipCode("1234AB")
                .state("Utrecht")
                .mobilePhone("0612345678")
                .officePhone("0301234567")
                .build();
    }

    private static void wholeOwnerSent(LambdaDslObject body) {
        ownerSent(body, "NL");
        body.stringType("address", "Teststraat 1")
                .stringType("address_apartment", "4a")
                .stringType("city", "Utrecht")
                .stringType("zipcode", "1234AB")
                .stringType("state", "Utrecht")
                .stringType("mobile_phone", "0612345678")
                .stringType("office_phone", "0301234567");
    }

    private static void ownerSent(LambdaDslObject body, String country) {
        body.stringType("name", "Anna Bakker")
                .stringType("birthday", "1980-05-17")
                .stringValue("country", country)
                .stringValue("country_of_birth", "NL")
                .stringType("email", "anna@lamps.example")
                .stringType("job_title", "Director")
                .integerType("percentage", 25)
                .stringType("title", "Mrs")
                .stringValue("type", "shareholder");
    }

    private static void bankAccount(LambdaDslObject bankAccount) {
        bankAccount
                .stringType("id", "qow6srx67kglc")
                .stringValue("currency", "EUR")
                .stringType("iban", "NL02ABNA0123456789")
                .stringType("holder_name", "Lamps");
    }

    private static void owner(LambdaDslObject owner) {
        owner.stringType("id", "ub3kd82hfk20c")
                .stringType("name", "Anna Bakker")
                .integerType("percentage", 25)
                .stringValue("type", "shareholder");
    }

    private static void file(LambdaDslObject file, String content) {
        file.stringValue("encoded_content", content)
                .stringType("filename", "proof.pdf")
                .stringValue("mime_type", "application/pdf");
    }

    private static void stored(LambdaDslObject file) {
        file.stringType("id", "bs3kd82hfk20a")
                .stringType("filename", "proof.pdf")
                .stringValue("mime_type", "application/pdf");
    }

    private static void document(LambdaDslObject file) {
        stored(file);
        file.stringValue("document_type", "passport");
    }
}
