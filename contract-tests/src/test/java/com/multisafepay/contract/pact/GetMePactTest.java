package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.reporting.KeyOwner;
import org.junit.jupiter.api.Test;

class GetMePactTest {

    @Test
    void readsTheOwner() {
        Conversation.about("get the owner of the key")
                .asks("GET", "/me")
                .answers(body -> body.object(
                        "data",
                        owner -> owner.integerType("account_id", 10012345)
                                .integerType("site_id", 12345)
                                .stringType("role", "merchant")))
                .then(client -> {
                    KeyOwner owner = client.account().me();
                    assertThat(owner.accountId()).hasValue(10012345);
                    assertThat(owner.siteId()).hasValue(12345);
                });
    }

    @Test
    void tellsThatTheKeyWasRefused() {
        Conversation.about("get the owner of a wrong key")
                .key(Pacts.WRONG_KEY)
                .asks("GET", "/me")
                .refuses(401, 1032, "Invalid API key")
                .then(client -> assertThatThrownBy(() -> client.account().me())
                        .isInstanceOf(CredentialsRefusedException.class));
    }
}
