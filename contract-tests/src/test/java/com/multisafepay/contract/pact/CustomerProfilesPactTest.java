package com.multisafepay.contract.pact;

import static com.multisafepay.contract.pact.AffiliatesPactTest.refused;
import static com.multisafepay.contract.pact.PactCase.reading;
import static com.multisafepay.contract.pact.PactCase.writing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.com.dius.pact.consumer.dsl.LambdaDslObject;
import com.multisafepay.client.api.CustomersApi;
import com.multisafepay.client.model.AddDeliveryDetailsRequest;
import com.multisafepay.client.model.CreateCustomerProfileRequest;
import com.multisafepay.client.model.UpdateCustomerProfileRequest;
import com.multisafepay.client.model.UpdateDeliveryDetailsRequest;
import com.multisafepay.error.CredentialsRefusedException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Profiles of customers, through the generated interface: too little of them is documented for types of the library. */
class CustomerProfilesPactTest {
    private static final String PROFILE = "/customers/${customer_id}";
    private static final String ADDRESS = "/delivery-details/${delivery_details_id}";
    private static final String NO_COUNTRY = "does not match the regex pattern ^[A-Z]{2}$";

    @TestFactory
    Stream<DynamicTest> profiles() {
        return Stream.of(
                        reading(
                                "get a customer profile",
                                PROFILE,
                                (client, id) -> client.api(CustomersApi.class).getCustomerProfile(id, null),
                                body -> body.object("data", CustomerProfilesPactTest::profile)),
                        writing(
                                        "change a customer profile",
                                        PROFILE,
                                        (client, id) -> client.api(CustomersApi.class)
                                                .updateCustomerProfile(
                                                        id, new UpdateCustomerProfileRequest().city("Utrecht"), null),
                                        body -> body.stringValue("city", "Utrecht"),
                                        body -> body.object("data", CustomerProfilesPactTest::profile))
                                .by("PATCH"),
                        writing(
                                "add an address of a customer",
                                PROFILE + "/delivery-details",
                                (client, id) ->
                                        client.api(CustomersApi.class).addDeliveryDetails(id, address("NL"), null),
                                body -> addressSent(body, "NL"),
                                body -> body.object("data", CustomerProfilesPactTest::told)),
                        reading(
                                "list addresses of a customer",
                                PROFILE + "/delivery-details",
                                (client, id) -> client.api(CustomersApi.class).listDeliveryDetails(id, null),
                                body -> body.minArrayLike("data", 1, CustomerProfilesPactTest::told)),
                        reading(
                                "get an address of a customer",
                                ADDRESS,
                                (client, id) -> client.api(CustomersApi.class).getDeliveryDetails(id, null),
                                body -> body.object("data", CustomerProfilesPactTest::told)),
                        writing(
                                        "change an address of a customer",
                                        ADDRESS,
                                        (client, id) -> client.api(CustomersApi.class)
                                                .updateDeliveryDetails(
                                                        id, new UpdateDeliveryDetailsRequest().city("Utrecht"), null),
                                        body -> body.stringValue("city", "Utrecht"),
                                        body -> body.object("data", CustomerProfilesPactTest::told))
                                .by("PATCH"))
                .flatMap(each -> each.tests("Not found"));
    }

    @Test
    void createsAndListsProfiles() {
        Conversation.about("create a customer profile")
                .asks("POST", "/customers")
                .sends(body -> profileSent(body, "NL"))
                .answers(body -> body.object("data", CustomerProfilesPactTest::profile))
                .then(client -> assertThat(client.api(CustomersApi.class)
                                .createCustomerProfile(profile("NL"), null)
                                .getData())
                        .isNotNull());
        Conversation.about("list customer profiles")
                .given("an activated affiliate", "profiles")
                .asks("GET", "/customers")
                .answers(body -> body.minArrayLike("data", 1, CustomerProfilesPactTest::profile))
                .then(client -> assertThat(client.api(CustomersApi.class)
                                .listCustomerProfiles(null, null, null)
                                .getData())
                        .isNotEmpty());
        Conversation.withWrongKey("create a customer profile")
                .asks("POST", "/customers")
                .sends(body -> profileSent(body, "NL"))
                .then(client -> assertThatThrownBy(
                                () -> client.api(CustomersApi.class).createCustomerProfile(profile("NL"), null))
                        .isInstanceOf(CredentialsRefusedException.class));
        Conversation.withWrongKey("list customer profiles")
                .asks("GET", "/customers")
                .then(client -> assertThatThrownBy(
                                () -> client.api(CustomersApi.class).listCustomerProfiles(null, null, null))
                        .isInstanceOf(CredentialsRefusedException.class));
    }

    @Test
    void namesWhatIsRefused() {
        Conversation.about("create a customer profile of no country")
                .asks("POST", "/customers")
                .sends(body -> profileSent(body, "nl"))
                .refusesField("country", NO_COUNTRY)
                .then(client -> assertThatThrownBy(
                                () -> client.api(CustomersApi.class).createCustomerProfile(profile("nl"), null))
                        .hasMessageContaining("country"));
        refused("change a customer profile to no country", "PATCH", PROFILE)
                .sends(body -> body.stringValue("country", "nl"))
                .refusesField("country", NO_COUNTRY)
                .then(client -> assertThatThrownBy(() -> client.api(CustomersApi.class)
                                .updateCustomerProfile(
                                        "12345678", new UpdateCustomerProfileRequest().country("nl"), null))
                        .hasMessageContaining("country"));
        refused("add an address of no country", "POST", PROFILE + "/delivery-details")
                .sends(body -> addressSent(body, "nl"))
                .refusesField("country", NO_COUNTRY)
                .then(client -> assertThatThrownBy(() ->
                                client.api(CustomersApi.class).addDeliveryDetails("12345678", address("nl"), null))
                        .hasMessageContaining("country"));
        refused("change an address to no country", "PATCH", ADDRESS)
                .sends(body -> body.stringValue("country", "nl"))
                .refusesField("country", NO_COUNTRY)
                .then(client -> assertThatThrownBy(() -> client.api(CustomersApi.class)
                                .updateDeliveryDetails(
                                        "12345678", new UpdateDeliveryDetailsRequest().country("nl"), null))
                        .hasMessageContaining("country"));
    }

    private static CreateCustomerProfileRequest profile(String country) {
        return new CreateCustomerProfileRequest()
                .address1("Teststraat")
                .brand("Lamps")
                .city("Utrecht")
                .country(country)
                .email("anna@shop.example")
                .firstName("Anna")
                .houseNumber("1")
                .lastName("Bakker")
                .locale("nl_NL")
                .zipCode("1234AB");
    }

    private static AddDeliveryDetailsRequest address(String country) {
        return new AddDeliveryDetailsRequest()
                .address1("Teststraat")
                .city("Utrecht")
                .country(country)
                .firstName("Anna")
                .houseNumber("1")
                .lastName("Bakker")
                .status("active")
                .zipCode("1234AB");
    }

    private static void profileSent(LambdaDslObject body, String country) {
        person(body, country)
                .stringType("brand", "Lamps")
                .stringType("email", "anna@shop.example")
                .stringType("locale", "nl_NL");
    }

    private static void addressSent(LambdaDslObject body, String country) {
        person(body, country).stringType("status", "active");
    }

    private static LambdaDslObject person(LambdaDslObject body, String country) {
        return body.stringType("address1", "Teststraat")
                .stringType("city", "Utrecht")
                .stringValue("country", country)
                .stringType("first_name", "Anna")
                .stringType("house_number", "1")
                .stringType("last_name", "Bakker")
                .stringType("zip_code", "1234AB");
    }

    private static void profile(LambdaDslObject body) {
        told(body);
        body.stringType("email", "anna@shop.example");
    }

    private static void told(LambdaDslObject body) {
        person(body, "NL").stringType("id", "xixnjwnlmqdhu");
    }
}
