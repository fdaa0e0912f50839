package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.MultiSafepay;
import com.multisafepay.client.api.SitesApi;
import com.multisafepay.client.model.Site;
import com.multisafepay.client.model.UpdateSiteRequest;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.error.RequestRefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UpdateSitePactTest {
    private static final String TOO_LONG = "L".repeat(121);

    private static @Nullable Site renamed(MultiSafepay client, String site, String name) {
        return client.api(SitesApi.class)
                .updateSite(site, new UpdateSiteRequest().name(name), null)
                .getData();
    }

    @Test
    void givesASiteAnotherName() {
        Conversation.about("give a site another name")
                .asks("PATCH", "/sites/12345")
                .sends(body -> body.stringValue("name", "Lamps and more"))
                .answers(body -> body.object("data", site -> site.stringValue("name", "Lamps and more")))
                .then(client -> assertThat(renamed(client, "12345", "Lamps and more"))
                        .extracting(Site::getName)
                        .isEqualTo("Lamps and more"));
    }

    @Test
    void changesAllSettingsOfASite() {
        Conversation.about("change all settings of a site")
                .asks("PATCH", "/sites/12345")
                .sends(AffiliatesPactTest::siteSent)
                .answers(body -> body.object(
                        "data",
                        site -> site.integerType("id", 12345)
                                .stringValue("name", "Lamps")
                                .stringType("support_email", "help@lamps.example")))
                .then(client -> assertThat(client.sites().update(12345, AffiliatesPactTest.siteSettings()))
                        .isNotNull());
    }

    @Test
    void namesTheFieldThatIsRefused() {
        Conversation.about("give a site a name that is too long")
                .asks("PATCH", "/sites/12345")
                .sends(body -> body.stringValue("name", TOO_LONG))
                .refusesField("name", "must be at most 120 characters long")
                .then(client -> assertThatThrownBy(() -> renamed(client, "12345", TOO_LONG))
                        .isInstanceOf(RequestRefusedException.class)
                        .hasMessageContaining("name"));
    }

    @Test
    void tellsThatThereIsNoSuchSite() {
        Conversation.about("give a site that does not exist another name")
                .asks("PATCH", "/sites/1")
                .sends(body -> body.stringValue("name", "Lamps and more"))
                .refusesBarely(404, "Site not found")
                .then(client -> assertThatThrownBy(() -> renamed(client, "1", "Lamps and more"))
                        .isInstanceOf(NotFoundException.class));
    }

    @Test
    void tellsThatTheKeyWasRefused() {
        Conversation.withWrongKey("give a site another name")
                .asks("PATCH", "/sites/12345")
                .sends(body -> body.stringValue("name", "Lamps and more"))
                .then(client -> assertThatThrownBy(() -> renamed(client, "12345", "Lamps and more"))
                        .isInstanceOf(CredentialsRefusedException.class));
    }
}
