package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.Calls.Answer;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AffiliatesTest {
    @RegisterExtension
    static final SandboxExtension SANDBOX = Sandboxes.startingAt("2026-06-01T10:00:00Z");

    private final Sandbox sandbox = SANDBOX.sandbox();

    private static String missing(Affiliate affiliate) {
        return String.join(
                " ",
                affiliate.account().path("inquiries").findValuesAsText("id").stream()
                        .map(id -> id.substring(id.indexOf('-') + 1))
                        .toList());
    }

    @Test
    void waitsForItsReviewOnceItIsSignedUp() {
        Affiliate affiliate = Affiliate.signedUp(sandbox, "anna@lamps.example");

        JsonNode account = affiliate.account().path("data");
        assertThat(account.path("screening_status").asText()).isEqualTo("pending");
        assertThat(account.path("processing_options"))
                .hasToString("{\"incoming_payment_enabled\":false,\"outgoing_payment_enabled\":false,"
                        + "\"credit_cards_enabled\":false}");
        assertThat(affiliate.available()).isZero();
    }

    @Test
    void neverRepeatsThePasswordOfItsUser() {
        Answer answer = Affiliate.send(sandbox, "POST", "/signup-account", Affiliate.signUp("anna@lamps.example"));

        assertThat(answer.at("/data/0/user").has("password")).isFalse();
        assertThat(sandbox.journal()).singleElement().asString().doesNotContain("secret-0001");
    }

    @Test
    void givesEachUserOneAccount() {
        Affiliate.signedUp(sandbox, "anna@lamps.example");

        Answer answer = Affiliate.send(sandbox, "POST", "/signup-account", Affiliate.signUp("ANNA@lamps.example"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/errors/0/message").asText()).isEqualTo("User with email already exists");
        assertThat(answer.at("/errors/0/uri").asText()).isEqualTo("#/email");
        assertThat(Calls.get(sandbox, "/accounts").at("/page/total").asInt()).isEqualTo(1);
    }

    @Test
    void asksForEachPieceUntilItIsThere() {
        Affiliate affiliate = Affiliate.signedUp(sandbox, "anna@lamps.example");
        assertThat(missing(affiliate)).isEqualTo("bank_statement ubo site");

        affiliate.site();
        affiliate.statement(affiliate.bankAccount());
        String owner = affiliate.owner();
        assertThat(missing(affiliate)).isEqualTo("identity_document");

        affiliate.document(owner);
        assertThat(missing(affiliate)).isEmpty();
    }

    @Test
    void takesPaymentsOnceItHasASite() {
        Affiliate affiliate = Affiliate.signedUp(sandbox, "anna@lamps.example");

        JsonNode site = affiliate.site();

        assertThat(affiliate
                        .account()
                        .at("/data/processing_options/incoming_payment_enabled")
                        .asBoolean())
                .isTrue();
        assertThat(Calls.get(sandbox, "/sites/" + site.path("id").asText()).at("/data/account_id"))
                .isEqualTo(site.path("account_id"));
    }

    @ParameterizedTest
    @CsvSource({"approve, approved, true", "decline, declined, false"})
    void endsTheReviewByAControl(String control, String status, boolean paysOut) {
        Affiliate affiliate = Affiliate.signedUp(sandbox, "anna@lamps.example");

        Calls.send(HttpRequest.newBuilder(sandbox.baseUri().resolve("/sandbox/accounts/" + control))
                .POST(BodyPublishers.ofString("{\"account_id\":" + affiliate.id + "}")));

        JsonNode account = affiliate.account().path("data");
        assertThat(account.path("screening_status").asText()).isEqualTo(status);
        assertThat(account.at("/processing_options/outgoing_payment_enabled").asBoolean())
                .isEqualTo(paysOut);
        assertThat(missing(affiliate)).isEmpty();
    }

    @Test
    void changesWhatTheBodyHolds() {
        Affiliate affiliate = Affiliate.signedUp(sandbox, "anna@lamps.example");

        Answer answer = Affiliate.send(sandbox, "PATCH", "/accounts/" + affiliate.id, "{'city':'Utrecht'}");

        assertThat(answer.at("/data/city").asText()).isEqualTo("Utrecht");
        assertThat(answer.at("/data/company_name").asText()).isEqualTo("Lamps");
    }

    @Test
    void leavesToItsStaffWhatAnswersAloneTell() {
        String staff = "'id':7,'screening_status':'approved','processing_options':{'outgoing_payment_enabled':true}";
        Answer signedUp = Affiliate.send(
                sandbox,
                "POST",
                "/signup-account",
                Affiliate.signUp("anna@lamps.example").replace("'country':'NL'", "'country':'NL'," + staff));
        String id = signedUp.at("/data/0/account/id").asText();

        Answer changed = Affiliate.send(sandbox, "PATCH", "/accounts/" + id, "{" + staff + "}");

        for (JsonNode account : List.of(signedUp.at("/data/0/account"), changed.at("/data"))) {
            assertThat(account.path("id").asLong()).isGreaterThan(90_000_000);
            assertThat(account.path("screening_status").asText()).isEqualTo("pending");
            assertThat(account.at("/processing_options/outgoing_payment_enabled")
                            .asBoolean())
                    .isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({"90000099, 1000", "abc, 1003"})
    void knowsNoOtherAccount(String id, int code) {
        Answer answer = Calls.get(sandbox, "/accounts/" + id);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.info()).isEqualTo("Invalid account ID");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/bank-accounts/x", "/bank-statements/x", "/ubos/x", "/identitydocs/x", "/customers/x"})
    void knowsNothingElse(String path) {
        Answer answer = Calls.get(sandbox, path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.info()).isEqualTo("Not found");
    }

    @Test
    void listsNothingOfANewAccount() {
        Affiliate affiliate = Affiliate.signedUp(sandbox, "anna@lamps.example");

        assertThat(affiliate.get("/sites").at("/data")).isEmpty();
        assertThat(affiliate.get("/ubos").at("/data")).isEmpty();
        assertThat(affiliate.get("/autopayouts").at("/data")).isEmpty();
    }

    @Test
    void listsAccountsPageByPage() {
        Affiliate.signedUp(sandbox, "anna@lamps.example");
        Affiliate second = Affiliate.signedUp(sandbox, "bo@lamps.example");

        JsonNode page = Calls.get(sandbox, "/accounts?offset=1&limit=1").body();

        assertThat(page.path("data"))
                .singleElement()
                .satisfies(each -> assertThat(each.path("id").asLong()).isEqualTo(second.id));
        assertThat(page.at("/page/total").asInt()).isEqualTo(2);
    }

    @Test
    void keepsProfilesOfCustomersWithTheirAddresses() {
        String profile = Affiliate.send(
                        sandbox,
                        "POST",
                        "/customers",
                        "{'address1':'Teststraat','brand':'Lamps','city':'Utrecht','country':'NL','email':'a@shop.example',"
                                + "'first_name':'Anna','house_number':'1','last_name':'Bakker','locale':'nl_NL','zip_code':'1234AB'}")
                .at("/data/id")
                .asText();
        Answer address = Affiliate.send(
                sandbox,
                "POST",
                "/customers/" + profile + "/delivery-details",
                "{'address1':'Teststraat','city':'Utrecht','country':'NL','first_name':'Anna','house_number':'1',"
                        + "'last_name':'Bakker','status':'active','zip_code':'1234AB'}");

        assertThat(profile).hasSize(13);
        assertThat(Calls.get(sandbox, "/customers").at("/data/0/id").asText()).isEqualTo(profile);
        assertThat(Calls.get(sandbox, "/customers/" + profile + "/delivery-details")
                        .at("/data/0"))
                .isEqualTo(address.at("/data"));
    }

    @Test
    void forgetsAllWhenItIsReset() {
        Affiliate.activated(sandbox, "anna@lamps.example");

        sandbox.reset();

        assertThat(Calls.get(sandbox, "/accounts").at("/page/total").asInt()).isZero();
        Affiliate.signedUp(sandbox, "anna@lamps.example");
    }
}
