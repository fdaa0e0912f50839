package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.Calls.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SitesTest {
    private static final String SITE = "/sites/12345";

    @RegisterExtension
    static final SandboxExtension SANDBOX = new SandboxExtension();

    private final Sandbox sandbox = SANDBOX.sandbox();
    private final LifeCalls calls = new LifeCalls(sandbox);

    private JsonNode site() {
        return Calls.get(sandbox, SITE).at("/data");
    }

    @Test
    void tellsOfTheSiteOfTheKey() {
        assertThat(site().path("id")).isEqualTo(Calls.get(sandbox, "/me").at("/data/site_id"));
    }

    @Test
    void changesWhatTheBodyHoldsUntilItIsReset() {
        JsonNode before = site();

        Answer answer = calls.patch(SITE, "{'name':'Other','id':1}");

        assertThat(answer.at("/data/name").asText()).isEqualTo("Other");
        assertThat(answer.at("/data")).isEqualTo(site());
        assertThat(site().path("id")).isEqualTo(before.path("id"));
        assertThat(site().path("url")).isEqualTo(before.path("url"));
        sandbox.reset();
        assertThat(site()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource({
        "notification_url, nowhere",
        "price_from, -1",
        "price_from, 2000000",
        "support_email, nobody",
        "url, ftp://shop.example"
    })
    void takesNoSuchValue(String field, String value) {
        JsonNode before = site();

        Answer answer = calls.patch(SITE, "{'" + field + "':'" + value + "'}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/errors/0/attribute").asText()).startsWith(field.replace("from", ""));
        assertThat(site()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/sites/1", "/sites/nothing"})
    void knowsNoOtherSite(String path) {
        assertThat(Calls.get(sandbox, path).body()).hasToString("{\"message\":\"Site not found\"}");
        assertThat(calls.patch(path, "{}").status()).isEqualTo(404);
    }

    @Test
    void keepsTheKeyOutOfTheJournal() {
        String key = site().path("api_key").asText();

        assertThat(key).isNotEmpty();
        assertThat(sandbox.journal()).singleElement().asString().doesNotContain(key);
    }
}
