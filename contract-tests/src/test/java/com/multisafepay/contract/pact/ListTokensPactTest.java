package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.payment.Token;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class ListTokensPactTest {

    @Test
    void listsTheCardsOfACustomer() {
        Conversation.about("list the tokens of a customer with a card")
                .givenAStoredCardOf("customer-1")
                .asks("GET", "/recurring/customer-1")
                .query("limit", "10")
                .query("offset", "0")
                .answers(body -> body.object(
                        "data",
                        data -> data.minArrayLike(
                                "tokens",
                                1,
                                token -> token.stringType("token", "Ab3dE5fG7hJ")
                                        .stringValue("code", "VISA")
                                        .stringType("display", "Card xxxx xxxx xxxx 1111")
                                        .stringValue("expiry_date", "3012")
                                        .integerType("expired", 0)
                                        .stringValue("last4", "1111")
                                        .stringValue("model", "cardOnFile"))))
                .then(client -> assertThat(client.tokens().list("customer-1"))
                        .singleElement()
                        .satisfies(token -> assertThat(token.expiry()).hasValue(YearMonth.of(2030, 12)))
                        .extracting(Token::expired)
                        .isEqualTo(false));
    }

    @Test
    void findsNoneOfACustomerWithout() {
        Conversation.about("list the tokens of a customer without any")
                .asks("GET", "/recurring/nobody")
                .query("limit", "10")
                .query("offset", "0")
                .refuses(410, 1000, "Not found")
                .then(client -> assertThat(client.tokens().list("nobody")).isEmpty());
    }

    @Test
    void tellsThatTheKeyWasRefused() {
        Conversation.withWrongKey("list the tokens of a customer")
                .asks("GET", "/recurring/customer-1")
                .query("limit", "10")
                .query("offset", "0")
                .then(client -> assertThatThrownBy(() -> client.tokens().list("customer-1"))
                        .isInstanceOf(CredentialsRefusedException.class));
    }
}
