package com.multisafepay.contract.pact;

import static com.multisafepay.contract.pact.AffiliatesPactTest.refused;
import static com.multisafepay.contract.pact.PactCase.reading;
import static com.multisafepay.contract.pact.PactCase.writing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.com.dius.pact.consumer.dsl.LambdaDslObject;
import com.multisafepay.affiliate.IdentityDocumentType;
import com.multisafepay.affiliate.OwnerDetails;
import com.multisafepay.affiliate.OwnerType;
import com.multisafepay.client.api.OwnersApi;
import com.multisafepay.client.model.AddIdentityDocumentRequest;
import com.multisafepay.client.model.AddUboRequest;
import com.multisafepay.client.model.UpdateUboRequest;
import com.multisafepay.customer.Country;
import com.multisafepay.customer.Email;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Owners of affiliates, with the proof of who they are. */
class OwnersPactTest {
    private static final String OWNER = "/ubos/${ubo_id}";

    @TestFactory
    Stream<DynamicTest> ofAccounts() {
        return Stream.of(
                        writing(
                                "add an owner",
                                ProofFiles.ACCOUNT + "/ubos",
                                (client, id) -> assertThat(client.onboarding()
                                                .addOwner(Long.parseLong(id), owner())
                                                .percentage())
                                        .hasValue(25),
                                body -> wholeOwnerSent(body),
                                body -> body.object("data", OwnersPactTest::owner)),
                        reading(
                                "list owners",
                                ProofFiles.ACCOUNT + "/ubos",
                                (client, id) -> assertThat(client.onboarding().owners(Long.parseLong(id)))
                                        .isNotEmpty(),
                                body -> body.minArrayLike("data", 1, OwnersPactTest::owner)))
                .flatMap(each -> each.tests("Invalid account ID"));
    }

    @TestFactory
    Stream<DynamicTest> ofOwners() {
        return Stream.of(
                        reading(
                                "get an owner",
                                OWNER,
                                (client, id) -> assertThat(
                                                client.onboarding().owner(id).type())
                                        .hasValue("shareholder"),
                                body -> body.object("data", OwnersPactTest::owner)),
                        writing(
                                        "change an owner",
                                        OWNER,
                                        (client, id) -> client.onboarding().updateOwner(id, owner()),
                                        body -> wholeOwnerSent(body),
                                        body -> body.object("data", OwnersPactTest::owner))
                                .by("PATCH"),
                        writing(
                                "hand in an identity document",
                                OWNER + "/identitydocs",
                                (client, id) -> assertThat(client.onboarding()
                                                .addIdentityDocument(id, IdentityDocumentType.PASSPORT, ProofFiles.FILE)
                                                .documentType())
                                        .hasValue("passport"),
                                body -> {
                                    body.stringValue("document_type", "passport");
                                    ProofFiles.file(body, ProofFiles.CONTENT);
                                },
                                body -> body.object("data", OwnersPactTest::document)),
                        reading(
                                "list identity documents",
                                OWNER + "/identitydocs",
                                (client, id) -> assertThat(client.onboarding().identityDocuments(id))
                                        .isNotEmpty(),
                                body -> body.minArrayLike("data", 1, OwnersPactTest::document)),
                        reading(
                                "get an identity document",
                                "/identitydocs/${identitydoc_id}",
                                (client, id) -> assertThat(client.onboarding()
                                                .identityDocument(id)
                                                .name())
                                        .hasValue("proof.pdf"),
                                body -> body.object("data", OwnersPactTest::document)))
                .flatMap(each -> each.tests("Not found"));
    }

    @Test
    void namesWhatIsRefused() {
        refused("add an owner of no country", "POST", ProofFiles.ACCOUNT + "/ubos")
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
        refused("hand in an identity document that is no file", "POST", OWNER + "/identitydocs")
                .sends(body -> {
                    body.stringValue("document_type", "passport");
                    ProofFiles.file(body, "%");
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

    private static void owner(LambdaDslObject owner) {
        owner.stringType("id", "ub3kd82hfk20c")
                .stringType("name", "Anna Bakker")
                .integerType("percentage", 25)
                .stringValue("type", "shareholder");
    }

    private static void document(LambdaDslObject file) {
        ProofFiles.stored(file);
        file.stringValue("document_type", "passport");
    }
}
