package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class SecretsTest {

    @Test
    void theFakeKeysAndTheTestCardsPass() throws IOException {
        assertThat(Secrets.in("""
                        {"headers": {"api_key": ["fake-key-of-the-pacts"]},
                         "body": {"card_number": "4111111111111111", "transaction_id": 1700000000000001}}""")).isEmpty();
    }

    @Test
    void anotherKeyIsSeenInAHeaderAndInAQuery() throws IOException {
        assertThat(Secrets.in("""
                        {"headers": {"API_KEY": ["a-key"]}, "query": {"api_key": "a-key"}}"""))
                .containsExactly(
                        "$.headers.API_KEY: a key that is not a fake one",
                        "$.query.api_key: a key that is not a fake one");
    }

    @Test
    void aKeyIsSeenWhereverItStands() throws IOException {
        String key = "0a1b2c3d4e".repeat(4);
        assertThat(Secrets.in("{\"note\": \"sent with " + key + "\"}")).containsExactly("$.note: looks like a secret");
    }

    @Test
    void aCardThatIsNoTestCardIsSeen() throws IOException {
        assertThat(Secrets.in("{\"body\": [{\"card_number\": \"4242424242424242\"}]}"))
                .containsExactly("$.body[0].card_number: a card number that is none of the documented test cards");
    }
}
