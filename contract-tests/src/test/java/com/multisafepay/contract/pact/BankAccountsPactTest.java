package com.multisafepay.contract.pact;

import static com.multisafepay.contract.pact.AffiliatesPactTest.refused;
import static com.multisafepay.contract.pact.PactCase.reading;
import static com.multisafepay.contract.pact.PactCase.writing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.com.dius.pact.consumer.dsl.LambdaDslObject;
import com.multisafepay.affiliate.BankAccountDetails;
import com.multisafepay.client.api.BankAccountsApi;
import com.multisafepay.client.model.AddBankStatementRequest;
import com.multisafepay.client.model.CreateBankAccountRequest;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Bank accounts of affiliates, with the proof of them. */
class BankAccountsPactTest {
    private static final String BANK_ACCOUNT = "/bank-accounts/${bankaccount_id}";

    @TestFactory
    Stream<DynamicTest> ofAccounts() {
        return Stream.of(
                        writing(
                                "add a bank account",
                                ProofFiles.ACCOUNT + "/bank-accounts",
                                (client, id) -> assertThat(client.onboarding()
                                                .addBankAccount(
                                                        Long.parseLong(id),
                                                        BankAccountDetails.of("EUR", "NL02ABNA0123456789", "Lamps"))
                                                .id())
                                        .isNotEmpty(),
                                body -> body.stringValue("currency", "EUR")
                                        .stringType("iban", "NL02ABNA0123456789")
                                        .stringType("holder_name", "Lamps"),
                                body -> body.object("data", BankAccountsPactTest::bankAccount)),
                        reading(
                                "list bank accounts",
                                ProofFiles.ACCOUNT + "/bank-accounts",
                                (client, id) -> assertThat(client.onboarding().bankAccounts(Long.parseLong(id)))
                                        .isNotEmpty(),
                                body -> body.array(
                                        "data", accounts -> accounts.object(BankAccountsPactTest::bankAccount))))
                .flatMap(each -> each.tests("Invalid account ID"));
    }

    @TestFactory
    Stream<DynamicTest> ofBankAccounts() {
        return Stream.of(
                        reading(
                                "get a bank account",
                                BANK_ACCOUNT,
                                (client, id) -> assertThat(client.onboarding()
                                                .bankAccount(id)
                                                .currency())
                                        .hasValue("EUR"),
                                body -> body.object("data", BankAccountsPactTest::bankAccount)),
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
                                                .addBankStatement(id, ProofFiles.FILE)
                                                .name())
                                        .hasValue("proof.pdf"),
                                body -> ProofFiles.file(body, ProofFiles.CONTENT),
                                body -> body.object("data", ProofFiles::stored)),
                        reading(
                                "list bank statements",
                                BANK_ACCOUNT + "/bank-statements",
                                (client, id) -> assertThat(client.onboarding().bankStatements(id))
                                        .isNotEmpty(),
                                body -> body.minArrayLike("data", 1, ProofFiles::stored)),
                        reading(
                                "get a bank statement",
                                "/bank-statements/${bankstatement_id}",
                                (client, id) -> assertThat(client.onboarding()
                                                .bankStatement(id)
                                                .mediaType())
                                        .hasValue("application/pdf"),
                                body -> body.object("data", ProofFiles::stored)))
                .flatMap(each -> each.tests("Not found"));
    }

    @Test
    void namesWhatIsRefused() {
        refused("add a bank account of no currency", "POST", ProofFiles.ACCOUNT + "/bank-accounts")
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
        refused("hand in a bank statement that is no file", "POST", BANK_ACCOUNT + "/bank-statements")
                .sends(body -> ProofFiles.file(body, "%"))
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
    }

    private static void bankAccount(LambdaDslObject bankAccount) {
        bankAccount
                .stringType("id", "qow6srx67kglc")
                .stringValue("currency", "EUR")
                .stringType("iban", "NL02ABNA0123456789")
                .stringType("holder_name", "Lamps");
    }
}
