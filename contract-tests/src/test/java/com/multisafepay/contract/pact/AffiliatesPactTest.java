package com.multisafepay.contract.pact;

import static com.multisafepay.contract.pact.PactCase.reading;
import static com.multisafepay.contract.pact.PactCase.writing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.com.dius.pact.consumer.dsl.LambdaDslObject;
import com.multisafepay.affiliate.CompanyDetails;
import com.multisafepay.affiliate.NewAffiliate;
import com.multisafepay.client.api.AffiliatesApi;
import com.multisafepay.client.api.SitesApi;
import com.multisafepay.client.model.CreateLoginUrlRequest;
import com.multisafepay.client.model.CreateSiteRequest;
import com.multisafepay.client.model.UpdateAffiliateRequest;
import com.multisafepay.customer.Country;
import com.multisafepay.customer.Email;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.money.Money;
import com.multisafepay.site.SiteSettings;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Accounts of affiliates and their sites. */
class AffiliatesPactTest {
    private static final String ACCOUNT = "/accounts/${account_id}";

    @TestFactory
    Stream<DynamicTest> accounts() {
        return Stream.of(
                        reading(
                                "get an affiliate",
                                ACCOUNT,
                                (client, id) -> assertThat(client.affiliates()
                                                .get(Long.parseLong(id))
                                                .takesPayments())
                                        .isTrue(),
                                body -> body.object("data", AffiliatesPactTest::account)
                                        .array("inquiries", inquiries -> {})),
                        writing(
                                        "change an affiliate",
                                        ACCOUNT,
                                        (client, id) -> client.affiliates().update(Long.parseLong(id), company()),
                                        AffiliatesPactTest::companySent,
                                        body -> body.object("data", data -> {
                                            account(data);
                                            data.stringValue("city", "Utrecht");
                                        }))
                                .by("PATCH"),
                        writing(
                                "create a login link",
                                ACCOUNT + "/login-urls",
                                (client, id) -> assertThat(
                                                client.affiliates().loginUrl(Long.parseLong(id), Duration.ofMinutes(5)))
                                        .hasParameter("token"),
                                body -> body.stringValue("expires_in", "300s"),
                                body -> body.object(
                                        "data",
                                        data -> data.stringMatcher(
                                                "url", "https?://.+token=.+", "https://merchant.example/?token=fake"))),
                        writing(
                                "add a site to an affiliate",
                                ACCOUNT + "/sites",
                                (client, id) -> assertThat(client.affiliates()
                                                .addSite(Long.parseLong(id), siteSettings())
                                                .apiKey())
                                        .isPresent(),
                                AffiliatesPactTest::siteSent,
                                body -> body.object("data", AffiliatesPactTest::site)),
                        reading(
                                "list the sites of an affiliate",
                                ACCOUNT + "/sites",
                                (client, id) -> assertThat(client.affiliates().sites(Long.parseLong(id)))
                                        .isNotEmpty(),
                                body -> body.minArrayLike("data", 1, AffiliatesPactTest::site)))
                .flatMap(each -> each.tests("Invalid account ID"));
    }

    @Test
    void signsAnAffiliateUp() {
        signUp(Conversation.about("sign an affiliate up"), "pact-user@lamps.example")
                .answers(body -> body.minArrayLike(
                        "data",
                        1,
                        data -> data.object("account", AffiliatesPactTest::account)
                                .array("currencies", currencies -> currencies.stringValue("EUR"))))
                .then(client -> assertThat(client.affiliates()
                                .signUp(affiliate("pact-user@lamps.example"))
                                .id())
                        .isEqualTo(90000001));
    }

    @Test
    void givesAUserOneAccount() {
        signUp(
                        Conversation.about("sign an affiliate up whose user has an account")
                                .given("an activated affiliate", "sign up"),
                        "pact@lamps.example")
                .refusesField("email", "User with email already exists")
                .then(client -> assertThatThrownBy(() -> client.affiliates().signUp(affiliate("pact@lamps.example")))
                        .isInstanceOf(RequestRefusedException.class)
                        .hasMessageContaining("already exists"));
    }

    @Test
    void signsNobodyUpWithAWrongKey() {
        signUp(Conversation.withWrongKey("sign an affiliate up"), "pact-user@lamps.example")
                .then(client -> assertThatThrownBy(
                                () -> client.affiliates().signUp(affiliate("pact-user@lamps.example")))
                        .isInstanceOf(CredentialsRefusedException.class));
    }

    @Test
    void listsAffiliates() {
        list(Conversation.about("list affiliates").given("an activated affiliate", "list"))
                .answers(body -> body.minArrayLike("data", 1, AffiliatesPactTest::account)
                        .object("page", page -> page.integerType("total", 1)))
                .then(client -> assertThat(client.affiliates().stream()).hasSize(1));
        list(Conversation.withWrongKey("list affiliates"))
                .then(client -> assertThatThrownBy(
                                () -> client.affiliates().stream().count())
                        .isInstanceOf(CredentialsRefusedException.class));
    }

    @Test
    void namesWhatIsRefusedOfAnAffiliate() {
        refused("change an affiliate to no country", "PATCH", ACCOUNT)
                .sends(body -> body.stringValue("country", "nl"))
                .refusesField("country", "does not match the regex pattern ^[A-Z]{2}$")
                .then(client -> assertThatThrownBy(() -> client.api(AffiliatesApi.class)
                                .updateAffiliate("12345678", new UpdateAffiliateRequest().country("nl"), null))
                        .hasMessageContaining("country"));
        refused("add a site without a real address", "POST", ACCOUNT + "/sites")
                .sends(body -> body.stringValue("name", "Lamps").stringValue("url", "nowhere"))
                .refusesField("url", "does not match the regex pattern ^https?://[^ ]{1,2000}$")
                .then(client -> assertThatThrownBy(() -> client.api(SitesApi.class)
                                .createSite(
                                        "12345678",
                                        new CreateSiteRequest().name("Lamps").url("nowhere"),
                                        null))
                        .hasMessageContaining("url"));
        refused("create a login link for a time that is none", "POST", ACCOUNT + "/login-urls")
                .sends(body -> body.stringValue("expires_in", "soon"))
                .refuses(422, 1001, "Incorrect format")
                .then(client -> assertThatThrownBy(() -> client.api(AffiliatesApi.class)
                                .createLoginUrl("12345678", new CreateLoginUrlRequest().expiresIn("soon"), null))
                        .hasMessageContaining("Incorrect format"));
    }

    static Conversation refused(String words, String verb, String template) {
        return Conversation.about(words)
                .given("an activated affiliate", words)
                .asks(verb, template, template.replaceAll("\\$\\{[^}]*}", "12345678"));
    }

    private static Conversation list(Conversation about) {
        return about.asks("GET", "/accounts").query("offset", "0").query("limit", "100");
    }

    private static Conversation signUp(Conversation about, String email) {
        return about.asks("POST", "/signup-account")
                .sends(body -> body.object("account", AffiliatesPactTest::companySent)
                        .array("currencies", currencies -> currencies.stringValue("EUR"))
                        .object(
                                "user",
                                user -> user.stringType("name", "Anna Bakker")
                                        .stringValue("email", email)
                                        .stringType("password", "fake-Password-1")));
    }

    private static NewAffiliate affiliate(String email) {
        return new NewAffiliate(
                company(),
                List.of(Currency.getInstance("EUR")),
                "Anna Bakker",
                Email.of(email),
                Optional.of("fake-Password-1"));
    }

    private static CompanyDetails company() {
        return CompanyDetails.builder()
                .name("Lamps")
                .country(Country.of("NL"))
                .email(Email.of("admin@lamps.example"))
                .address1("Teststraat")
                .address2("Building 2")
                .address3("Floor 3")
                .apartment("4a")
                .city("Utrecht")
                .zipCode("1234AB")
                .cocNumber("12345678")
                .vatNumber("NL123456789B01")
                .phone("0301234567")
                .build();
    }

    private static void companySent(LambdaDslObject company) {
        company.stringType("company_name", "Lamps")
                .stringValue("country", "NL")
                .stringType("email", "admin@lamps.example")
                .stringType("address1", "Teststraat")
                .stringType("address2", "Building 2")
                .stringType("address3", "Floor 3")
                .stringType("apartment", "4a")
                .stringValue("city", "Utrecht")
                .stringType("zipcode", "1234AB")
                .stringType("coc_number", "12345678")
                .stringType("vat_number", "NL123456789B01")
                .stringType("phone", "0301234567");
    }

    static SiteSettings siteSettings() {
        return SiteSettings.builder()
                .name("Lamps")
                .url("https://lamps.example")
                .notificationUrl("https://lamps.example/hooks")
                .priceFrom(Money.of("5.00", "EUR"))
                .priceTill(Money.of("500.00", "EUR"))
                .supportEmail(Email.of("help@lamps.example"))
                .supportPhone("0301234567")
                .build();
    }

    static void siteSent(LambdaDslObject site) {
        site.stringValue("name", "Lamps")
                .stringValue("url", "https://lamps.example")
                .stringType("notification_url", "https://lamps.example/hooks")
                .integerType("price_from", 500)
                .integerType("price_till", 50000)
                .stringType("support_email", "help@lamps.example")
                .stringType("support_phone", "0301234567");
    }

    private static void account(LambdaDslObject account) {
        account.integerType("id", 90000001)
                .stringType("company_name", "Lamps")
                .stringMatcher("screening_status", "approved|declined|pending", "pending")
                .object(
                        "processing_options",
                        options -> options.booleanType("incoming_payment_enabled", true)
                                .booleanType("outgoing_payment_enabled", false));
    }

    private static void site(LambdaDslObject site) {
        site.integerType("id", 20001)
                .integerType("account_id", 90000001)
                .stringType("api_key", "fake-key-of-the-site")
                .stringType("name", "Lamps")
                .stringType("url", "https://lamps.example");
    }
}
