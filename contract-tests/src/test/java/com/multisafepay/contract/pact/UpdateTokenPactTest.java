package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.client.api.TokensApi;
import com.multisafepay.client.model.UpdateTokenRequest;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.error.RequestRefusedException;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class UpdateTokenPactTest {

    @Test
    void takesANewDate() {
        Conversation.about("give a token a new date")
                .givenAStoredCardOf("customer-1")
                .asks("PATCH", "/recurring/customer-1/update/${token}", "/recurring/customer-1/update/Ab3dE5fG7hJ")
                .sends(body -> body.stringValue("expiry_date", "3112"))
                .answers(body -> body.object("data", data -> data.booleanValue("updated", true)))
                .then(client -> client.tokens().updateExpiry("customer-1", "Ab3dE5fG7hJ", YearMonth.of(2031, 12)));
    }

    @Test
    void tellsThatThereIsNoSuchToken() {
        Conversation.about("give a token that does not exist a new date")
                .asks("PATCH", "/recurring/customer-1/update/nothing")
                .sends(body -> body.stringValue("expiry_date", "3112"))
                .refuses(410, 1000, "Token not updated")
                .then(client -> assertThatThrownBy(
                                () -> client.tokens().updateExpiry("customer-1", "nothing", YearMonth.of(2031, 12)))
                        .isInstanceOf(NotFoundException.class));
    }

    @Test
    void tellsThatTheDateIsMissing() {
        Conversation.about("give a token no date")
                .asks("PATCH", "/recurring/customer-1/update/nothing")
                .sends(body -> {})
                .refuses(404, 1016, "expiry_date: is required")
                .then(client -> assertThatThrownBy(() -> client.api(TokensApi.class)
                                .updateToken("customer-1", "nothing", new UpdateTokenRequest(), null))
                        .isInstanceOf(RequestRefusedException.class));
    }

    @Test
    void tellsThatTheKeyWasRefused() {
        Conversation.withWrongKey("give a token a new date")
                .asks("PATCH", "/recurring/customer-1/update/nothing")
                .sends(body -> body.stringValue("expiry_date", "3112"))
                .then(client -> assertThatThrownBy(
                                () -> client.tokens().updateExpiry("customer-1", "nothing", YearMonth.of(2031, 12)))
                        .isInstanceOf(CredentialsRefusedException.class));
    }
}
