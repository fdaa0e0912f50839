package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.sandbox.Calls.Answer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KeyKindsTest {
    @RegisterExtension
    static final SandboxExtension SANDBOX = new SandboxExtension(Sandbox.builder()
            .key(KeyKind.SITE, "site-1")
            .key(KeyKind.SITE, "site-2")
            .key(KeyKind.ACCOUNT, "partner")
            .key(KeyKind.AFFILIATE, "affiliate-1")
            .key(KeyKind.AFFILIATE, "affiliate-2"));

    private final Sandbox sandbox = SANDBOX.sandbox();

    private static Answer get(String key, String path) {
        return Calls.send(request(key, path).GET());
    }

    private static Answer post(String key, String path, String body) {
        return Calls.send(request(key, path)
                .POST(BodyPublishers.ofString(Bodies.json(body).toString())));
    }

    private static HttpRequest.Builder request(String key, String path) {
        return HttpRequest.newBuilder(URI.create(SANDBOX.baseUri() + path)).header("api_key", key);
    }

    private static Answer order(String key, String id) {
        return post(key, "/orders", Bodies.redirect().put("order_id", id).toString());
    }

    private static long signedUp(String email) {
        return post("partner", "/signup-account", Affiliate.signUp(email))
                .at("/data/0/account/id")
                .asLong();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/accounts", "/accounts/90000001", "/ubos/x", "/bank-accounts/x"})
    void aSiteKeySeesNoAccounts(String path) {
        Answer answer = get("site-1", path);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).hasToString("{\"message\":\"Forbidden\"}");
    }

    @Test
    void aSiteKeySeesTheOrdersOfItsSite() {
        order("site-1", "shop-1");

        assertThat(get("site-1", "/orders/shop-1").status()).isEqualTo(200);
        Answer other = get("site-2", "/orders/shop-1");
        assertThat(other.status()).isEqualTo(404);
        assertThat(other.code()).isEqualTo(1006);
        assertThat(order("site-2", "shop-1").code()).isEqualTo(1006);
        assertThat(get("partner", "/orders/shop-1").status()).isEqualTo(200);
    }

    @Test
    void aKeyListsTheTransactionsThatItSees() {
        order("site-1", "shop-1");
        sandbox.orders().pay("shop-1", PaymentOutcome.SUCCESS);

        assertThat(get("site-1", "/transactions").at("/data")).hasSize(1);
        assertThat(get("site-2", "/transactions").at("/data")).isEmpty();
        assertThat(get("partner", "/transactions").at("/data")).hasSize(1);
    }

    @Test
    void anAffiliateSeesItsOwnAccountAlone() {
        long first = signedUp("anna@lamps.example");
        long second = signedUp("bo@lamps.example");

        assertThat(get("affiliate-1", "/accounts").at("/data"))
                .singleElement()
                .satisfies(each -> assertThat(each.path("id").asLong()).isEqualTo(first));
        assertThat(get("affiliate-1", "/accounts/" + second + "/ubos").info()).isEqualTo("Invalid account ID");
        assertThat(get("affiliate-2", "/accounts/" + second + "/ubos").status()).isEqualTo(200);
    }

    @Test
    void anAffiliateSeesTheOrdersOfItsSites() {
        long first = signedUp("anna@lamps.example");
        signedUp("bo@lamps.example");
        String key = post("partner", "/accounts/" + first + "/sites", "{'name':'Lamps','url':'https://lamps.example'}")
                .at("/data/api_key")
                .asText();

        assertThat(order(key, "lamps-1").status()).isEqualTo(200);

        assertThat(get("affiliate-1", "/orders/lamps-1").status()).isEqualTo(200);
        assertThat(get("affiliate-2", "/orders/lamps-1").status()).isEqualTo(404);
        assertThat(get("site-1", "/orders/lamps-1").status()).isEqualTo(404);
        assertThat(get(key, "/me").at("/data/account_id").asLong()).isEqualTo(first);
    }

    @Test
    void anAffiliatePaysNobodyOut() {
        long first = signedUp("anna@lamps.example");

        assertThat(post("affiliate-1", "/accounts/" + first + "/payouts", Affiliate.money("p", 1))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aKeyThatIsNotConfiguredOpensNothing() {
        assertThat(get("other", "/orders/shop-1").status()).isEqualTo(401);
        assertThat(Calls.send(HttpRequest.newBuilder(sandbox.baseUri().resolve("/sandbox/clock")))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void oneKeyServesAll() {
        try (Sandbox one = Sandbox.builder().apiKey("all").start()) {
            Affiliate affiliate = Affiliate.activated(one, "anna@lamps.example");

            assertThat(affiliate.account().at("/data/screening_status").asText())
                    .isEqualTo("approved");
            assertThat(Calls.post(one, Bodies.redirect()).status()).isEqualTo(200);
        }
    }

    @Test
    void theKeyOfASeededSiteSeesTheOrdersOfThatSite(@TempDir Path folder) throws IOException {
        try (Sandbox seeded =
                Sandbox.builder().seed(sites(folder)).apiKey("all").start()) {
            assertThat(Calls.post(seeded, Bodies.redirect()).status()).isEqualTo(200);
            HttpRequest.Builder order =
                    HttpRequest.newBuilder(URI.create(seeded.baseUri() + "/orders/" + Bodies.ORDER_ID));

            assertThat(Calls.send(order.copy().header("api_key", "lamps")).status())
                    .isEqualTo(200);
            assertThat(Calls.send(order.copy().header("api_key", "teas")).code())
                    .isEqualTo(1006);
        }
    }

    @Test
    void theKeyOfASeededSiteOpensTheControlsWhereNoneSeesMore(@TempDir Path folder) throws IOException {
        try (Sandbox seeded = Sandbox.builder().seed(sites(folder)).start();
                Sandbox guarded =
                        Sandbox.builder().seed(sites(folder)).apiKey("all").start()) {
            assertThat(clock(seeded, "teas").status()).isEqualTo(200);
            assertThat(clock(seeded, "other").status()).isEqualTo(401);
            assertThat(clock(guarded, "teas").status()).isEqualTo(401);
            assertThat(clock(guarded, "all").status()).isEqualTo(200);
        }
    }

    private static Path sites(Path folder) throws IOException {
        return Files.writeString(
                folder.resolve("sites.yaml"), "sites: [{id: 1, keys: [lamps]}, {id: 2, keys: [teas]}]");
    }

    private static Answer clock(Sandbox sandbox, String key) {
        return Calls.send(HttpRequest.newBuilder(sandbox.baseUri().resolve("/sandbox/clock"))
                .header("api_key", key));
    }

    @Test
    void anOrderOfAnAffiliatesSiteIsToldToThatSite() throws IOException {
        long first = signedUp("anna@lamps.example");
        try (Merchant lamps = new Merchant()) {
            String key = post(
                            "partner",
                            "/accounts/" + first + "/sites",
                            "{'name':'Lamps','url':'https://lamps.example','notification_url':'" + lamps.url("/n")
                                    + "'}")
                    .at("/data/api_key")
                    .asText();
            order(key, "lamps-1");

            sandbox.orders().pay("lamps-1", PaymentOutcome.SUCCESS);
            sandbox.notifications().await(Duration.ofSeconds(10));

            assertThat(lamps.received()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"site=, KIND=KEY", "site, KIND=KEY", "shop=x, and is shop"})
    void theProgramTakesKeysByKind(String option, String complaint) {
        assertThat(CommandLine.settings("--key", "site=a", "--key", "account=b"))
                .hasValueSatisfying(settings -> assertThat(settings.keys).containsOnlyKeys("site", "account"));
        assertThatThrownBy(() -> CommandLine.settings("--key", option)).hasMessageContaining(complaint);
    }
}
