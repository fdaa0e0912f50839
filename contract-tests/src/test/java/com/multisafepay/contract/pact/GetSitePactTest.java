package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.client.api.SitesApi;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.NotFoundException;
import org.junit.jupiter.api.Test;

class GetSitePactTest {

    @Test
    void readsASite() {
        Conversation.about("get a site")
                .asks("GET", "/sites/12345")
                .answers(body -> body.object(
                        "data",
                        site -> site.numberValue("id", 12345)
                                .stringType("name", "Lamps")
                                .integerType("price_from", 100)
                                .stringType("url", "https://shop.example")))
                .then(client -> assertThat(client.api(SitesApi.class)
                                .getSite("12345", null)
                                .getData())
                        .satisfies(site -> assertThat(site.getName()).isEqualTo("Lamps")));
    }

    @Test
    void tellsThatThereIsNoSuchSite() {
        Conversation.about("get a site that does not exist")
                .asks("GET", "/sites/1")
                .refusesBarely(404, "Site not found")
                .then(client -> assertThatThrownBy(
                                () -> client.api(SitesApi.class).getSite("1", null))
                        .isInstanceOf(NotFoundException.class));
    }

    @Test
    void tellsThatTheKeyWasRefused() {
        Conversation.withWrongKey("get a site")
                .asks("GET", "/sites/12345")
                .then(client -> assertThatThrownBy(
                                () -> client.api(SitesApi.class).getSite("12345", null))
                        .isInstanceOf(CredentialsRefusedException.class));
    }
}
