package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.gateway.GatewayId;
import com.multisafepay.gateway.Issuer;
import org.junit.jupiter.api.Test;

class ListIssuersPactTest {

    @Test
    void listsTheBanksOfMyBank() {
        Conversation.about("list the banks of MyBank")
                .asks("GET", "/issuers/mybank")
                .answers(body -> body.minArrayLike(
                        "data",
                        1,
                        bank -> bank.stringType("code", "CT000125-it")
                                .stringType("description", "Allianz Bank FA SPA")))
                .then(client -> assertThat(client.paymentMethods().issuers(GatewayId.of("MYBANK")))
                        .extracting(Issuer::code, Issuer::name)
                        .containsExactly(tuple("CT000125-it", "Allianz Bank FA SPA")));
    }

    @Test
    void tellsThatAMethodHasNoBanks() {
        Conversation.about("list the banks of a payment method without any")
                .asks("GET", "/issuers/visa")
                .refuses(404, 1023, "No gateway (payment method) available")
                .then(client -> assertThatThrownBy(() -> client.paymentMethods().issuers(GatewayId.VISA))
                        .isInstanceOf(NotFoundException.class));
    }

    @Test
    void tellsThatTheKeyWasRefused() {
        Conversation.withWrongKey("list the banks of iDEAL")
                .asks("GET", "/issuers/ideal")
                .then(client -> assertThatThrownBy(() -> client.paymentMethods().issuers(GatewayId.IDEAL))
                        .isInstanceOf(CredentialsRefusedException.class));
    }
}
