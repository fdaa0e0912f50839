package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.sandbox.Calls.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Owners and bank accounts of an affiliate, with the files that prove them. */
class OnboardingTest {
    @RegisterExtension
    static final SandboxExtension SANDBOX = Sandboxes.startingAt("2026-06-01T10:00:00Z");

    private final Sandbox sandbox = SANDBOX.sandbox();

    @ParameterizedTest
    @CsvSource({"POST, /accounts/A/ubos", "PATCH, /ubos/U"})
    void knowsNoBirthdayThatIsNotInTheCalendar(String method, String path) {
        Affiliate affiliate = Affiliate.signedUp(sandbox, "anna@lamps.example");
        String owner = affiliate.owner();

        Answer answer = Affiliate.send(
                sandbox,
                method,
                path.replace("A", Long.toString(affiliate.id)).replace("U", owner),
                Affiliate.OWNER.replace("1980-05-17", "1980-02-30"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/errors/0/attribute").asText()).isEqualTo("birthday");
    }

    @Test
    void keepsWhatAFileIsAndNotItsContent() {
        Affiliate affiliate = Affiliate.signedUp(sandbox, "anna@lamps.example");
        String owner = affiliate.owner();

        JsonNode document = affiliate.document(owner).at("/data");

        assertThat(document.path("document_type").asText()).isEqualTo("passport");
        assertThat(document.has("encoded_content")).isFalse();
        assertThat(Calls.get(sandbox, "/identitydocs/" + document.path("id").asText())
                        .at("/data"))
                .isEqualTo(document);
        assertThat(Calls.get(sandbox, "/ubos/" + owner + "/identitydocs").at("/data/0"))
                .isEqualTo(document);
    }

    @Test
    void refusesAFileThatIsNotBase64() {
        Affiliate affiliate = Affiliate.signedUp(sandbox, "anna@lamps.example");

        Answer answer = Affiliate.send(
                sandbox,
                "POST",
                "/bank-accounts/" + affiliate.bankAccount() + "/bank-statements",
                "{'encoded_content':'%','filename':'a.pdf','mime_type':'application/pdf'}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.at("/errors/0/attribute").asText()).isEqualTo("encoded_content");
    }

    @Test
    void changesAnOwner() {
        Affiliate affiliate = Affiliate.signedUp(sandbox, "anna@lamps.example");
        String owner = affiliate.owner();

        Affiliate.send(sandbox, "PATCH", "/ubos/" + owner, "{'percentage':50}");

        assertThat(Calls.get(sandbox, "/ubos/" + owner).at("/data/percentage").asInt())
                .isEqualTo(50);
        assertThat(affiliate.get("/ubos").at("/data/0/percentage").asInt()).isEqualTo(50);
    }

    @Test
    void verifiesABankAccountByAPaymentThatGoesBack() {
        Affiliate affiliate = Affiliate.activated(sandbox, "anna@lamps.example");
        Affiliate other = Affiliate.signedUp(sandbox, "bo@lamps.example");
        String bankAccount = other.bankAccount();

        Answer answer = Affiliate.send(sandbox, "POST", "/bank-accounts/" + bankAccount + "/payment-links", "{}");
        String order = "verification-" + bankAccount + "-1";
        sandbox.orders().pay(order, PaymentOutcome.SUCCESS);

        assertThat(answer.at("/data/0/paymentlink/bankaccount_id").asText()).isEqualTo(bankAccount);
        assertThat(answer.at("/data/0/paymentlink/payment_link").asText()).contains("/connect/");
        assertThat(Calls.get(sandbox, "/orders/" + order)
                        .at("/data/related_transactions/0/amount")
                        .asLong())
                .isEqualTo(100);
        assertThat(affiliate.available() + other.available()).isZero();
        sandbox.accounts().approve(other.id);
        sandbox.accounts().topUp(other.id, "EUR", 500);
        assertThat(other.payOut("first", 500).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"7d, 200", "100s, 200", "30, 200", "0, 422", "7x, 422", "soon, 422"})
    void understandsHowLongALinkWorks(String time, int status) {
        Affiliate affiliate = Affiliate.signedUp(sandbox, "anna@lamps.example");

        Answer answer = affiliate.post("/login-urls", "{'expires_in':'" + time + "'}");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(status == 200 ? 0 : 1001);
    }
}
