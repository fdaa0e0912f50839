package com.multisafepay.payment;

import static com.multisafepay.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.Wire;
import com.multisafepay.error.AnswerNotUnderstoodException;
import com.multisafepay.gateway.GatewayId;
import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stored cards and accounts, and what a payment page needs before a customer has chosen. */
class TokensTest {

    private static final String VISA = "{'token':'t-1','code':'VISA','display':'Visa 1111','bin':411111,"
            + "'name_holder':'A Bakker','expiry_date':'3012','expired':0,'last4':'1111','model':'cardOnFile'}";
    private static final String OLD = "{'token':'t-2','expired':1}";
    private static final String PAGE = "{'tokens':[" + VISA + "," + OLD + "]}";

    @Test
    void listsTheFirstTen() {
        Wire wire = Wire.answering(PAGE);

        List<Token> tokens = wire.client().tokens().list("anna/1");

        assertThat(wire.only()).isEqualTo("GET /recurring/anna%2F1?limit=10&offset=0");
        assertThat(tokens).extracting(Token::value).containsExactly("t-1", "t-2");
        assertThat(tokens).extracting(Token::expired).containsExactly(false, true);
        assertThat(tokens.get(0).gateway()).contains(GatewayId.VISA);
        assertThat(tokens.get(0).expiry()).contains(YearMonth.of(2030, 12));
    }

    @Test
    void listsFromAnyPlaceOn() {
        Wire wire = Wire.answering(PAGE);

        wire.client().tokens().list("anna", 7, 1);

        assertThat(wire.only()).isEqualTo("GET /recurring/anna?limit=1&offset=7");
    }

    @Test
    void whoHasNoneHasAnEmptyList() {
        assertThat(Wire.refusing(410, 1000).client().tokens().list("anna")).isEmpty();
        assertThat(Wire.answering("{}").client().tokens().list("anna")).isEmpty();
        assertThat(Wire.answering("null").client().tokens().list("anna")).isEmpty();
    }

    @Test
    void streamsPageAfterPageUntilOneIsEmpty() {
        Wire wire = Wire.answering(PAGE, PAGE, "{'tokens':[]}");

        assertThat(wire.client().tokens().stream("anna")).hasSize(4);
        assertThat(wire.asked)
                .containsExactly(
                        "GET /recurring/anna?limit=10&offset=0",
                        "GET /recurring/anna?limit=10&offset=10",
                        "GET /recurring/anna?limit=10&offset=20");
    }

    @Test
    void tellsOfOne() {
        Wire wire = Wire.answering(VISA.replace("t-1", "t/1"));

        Token token = wire.client().tokens().get("anna", "t/1");

        assertThat(wire.only()).isEqualTo("GET /recurring/anna/token/t%2F1");
        assertThat(token.value()).isEqualTo("t/1");
        assertThat(token).hasToString("Token[Visa 1111, 2030-12]");
    }

    @Test
    void changesWhenOneExpires() {
        Wire wire = Wire.answering("{}");

        wire.client().tokens().updateExpiry("anna", "t-1", YearMonth.of(2031, 2));

        assertThat(wire.only()).isEqualTo("PATCH /recurring/anna/update/t-1 {'expiry_date':'3102'}");
    }

    @Test
    void removesOne() {
        Wire wire = Wire.answering("{}");

        wire.client().tokens().remove("anna", "t-1");

        assertThat(wire.only()).startsWith("DELETE /recurring/anna/remove/t-1");
    }

    @Test
    void refusesWhatNamesNobodyAndNoPlaceBeforeItIsSent() {
        Wire wire = Wire.answering(PAGE);
        Tokens tokens = wire.client().tokens();

        refused(() -> tokens.list(""), "customer_reference: must be 1 to 255 characters");
        refused(() -> tokens.stream("a".repeat(256)), "customer_reference: must be 1 to 255 characters");
        refused(() -> tokens.list("anna", -1, 10), "offset: must be from 0");
        refused(() -> tokens.list("anna", 0, 0), "limit: must be from 1");
        refused(() -> tokens.get("", "t-1"), "customer_reference: ");
        refused(() -> tokens.get("anna", " "), "token: must be 1 to 255 characters");
        refused(() -> tokens.updateExpiry("anna", "", YearMonth.of(2031, 2)), "token: ");
        refused(() -> tokens.remove("anna", ""), "token: ");
        assertThat(wire.asked).isEmpty();
    }

    @Test
    void aTokenForComponentsHasToBeTold() {
        Wire wire = Wire.answering("{'api_token':'pub-1'}");

        assertThat(wire.client().apiToken().reveal()).isEqualTo("pub-1");
        assertThat(wire.only()).isEqualTo("GET /auth/api_token");
        for (String data : List.of("null", "{}", "{'api_token':' '}")) {
            assertThatThrownBy(() -> Wire.answering(data).client().apiToken())
                    .isInstanceOf(AnswerNotUnderstoodException.class)
                    .hasMessageContaining("it lacks data.api_token");
        }
    }

    @Test
    void passesASessionOfApplePayOnAsItCame() {
        Wire wire = Wire.answering("{'session':'{\\'nonce\\': \\'n\\', \\'signature\\':\\'30\\\\u0038\\'}'}");
        ApplePaySessionRequest request =
                new ApplePaySessionRequest("shop.example", URI.create("https://apple.example/start"));

        assertThat(wire.client().applePaySession(request)).isEqualTo("{\"nonce\": \"n\", \"signature\":\"30\\u0038\"}");
        assertThat(wire.only())
                .isEqualTo("POST /wallets/sessions/applepay "
                        + "{'origin_domain':'shop.example','validation_url':'https://apple.example/start'}");
        for (String data : List.of("null", "{}", "{'session':' '}")) {
            assertThatThrownBy(() -> Wire.answering(data).client().applePaySession(request))
                    .isInstanceOf(AnswerNotUnderstoodException.class)
                    .hasMessageContaining("it lacks data.session");
        }
    }
}
