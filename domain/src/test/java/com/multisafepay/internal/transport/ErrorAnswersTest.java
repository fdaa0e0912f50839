package com.multisafepay.internal.transport;

import static com.multisafepay.OrderSamples.EUR_121;
import static com.multisafepay.OrderSamples.redirect;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.multisafepay.MultiSafepay;
import com.multisafepay.Wire;
import com.multisafepay.error.DuplicateException;
import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.ProviderError;
import com.multisafepay.error.TryLaterException;
import com.multisafepay.order.OrderId;
import com.multisafepay.refund.Refund;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ErrorAnswersTest {

    private static final OrderId ID = OrderId.of("shop-1");

    /** The API has one code for an id that was used before and for one that is not there; the call tells which. */
    @Test
    void tellsAnIdThatWasUsedFromOneThatIsNotThere() {
        MultiSafepay refused = Wire.refusing(404, 1006).client();

        assertThatThrownBy(() -> refused.orders().create(redirect().build())).isInstanceOf(DuplicateException.class);
        assertThatThrownBy(() -> refused.orders().get(ID)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> refused.orders().cancel(ID)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> refused.refunds().create(ID, Refund.of(EUR_121)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void tellsAReadThatFailedFromAWriteThatMayHaveTakenEffect() {
        MultiSafepay failing = Wire.refusing(500, 1000).client();

        assertThatThrownBy(() -> failing.orders().get(ID)).isInstanceOf(TryLaterException.class);
        assertThatThrownBy(() -> failing.orders().cancel(ID)).isInstanceOf(OutcomeUnknownException.class);
        assertThatThrownBy(() -> failing.orders().create(redirect().build()))
                .isInstanceOf(OutcomeUnknownException.class);
    }

    @Test
    void aRefusalThatBreaksOffIsAFailureOfTheNetwork() throws IOException {
        InputStream broken = InputStream.nullInputStream();
        broken.close();
        MultiSafepay client = MultiSafepay.builder()
                .apiKey("key-of-a-shop")
                .httpClient((request, options) -> Response.builder()
                        .request(request)
                        .status(404)
                        .headers(Map.of())
                        .body(broken, 10)
                        .build())
                .build();

        assertThatThrownBy(() -> client.orders().get(ID))
                .isInstanceOf(TryLaterException.class)
                .hasMessageContaining("GET /v1/json/orders/shop-1: Stream closed");
        assertThatThrownBy(() -> client.orders().cancel(ID)).isInstanceOf(OutcomeUnknownException.class);
    }

    private static ProviderError error(String body) {
        MultiSafepay client = MultiSafepay.builder()
                .apiKey("key-of-a-shop")
                .httpClient((request, options) -> Response.builder()
                        .request(request)
                        .status(404)
                        .headers(Map.of())
                        .body(body.replace('\'', '"'), UTF_8)
                        .build())
                .build();
        return catchThrowableOfType(
                        MultiSafepayException.class,
                        () -> client.orders().create(redirect().build()))
                .providerError()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'error_code':1008,'error_info':' No '} | 1008 | No",
                "{'error_code':'1008','error_info':'No'} | 1008 | No",
                "{'error_code':'1x','error_info':'No'} |  | No",
                "{'error_code':1234567890,'error_info':'No'} |  | No",
                "{'error_info':'','message':'Never'} |  | Never",
                "{'error_info':7,'error':{'message':'Never'}} |  | Never",
                "{'error_info':'The key key-of-a-shop is wrong'} |  | The key *** is wrong",
                "{'errors':[]} |  | \"\"",
                "{} |  | the answer has no form of the API's",
                "{'message':'Not Found','path':'/orders'} |  | the answer has no form of the API's",
                "{'message':7} |  | the answer has no form of the API's",
                "[] |  | the answer has no form of the API's",
                "<html> |  | the answer has no form of the API's"
            })
    void readsCodeAndWordsWhereverTheyAre(String body, Integer code, String words) {
        ProviderError error = error(body);

        assertThat(error.httpStatus()).isEqualTo(404);
        assertThat(error.code()).isEqualTo(code == null ? OptionalInt.empty() : OptionalInt.of(code));
        assertThat(error.text()).isEqualTo(words);
    }

    @Test
    void readsTheFieldsThatAreNamed() {
        assertThat(error(
                                "{'errors':[{'attribute':'email','message':'is no address'},{'uri':'#/phone','details':'is long'},"
                                        + "{'details':{'max':5}}]}")
                        .fields())
                .containsExactly("email: is no address", "#/phone: is long", ": {\"max\":5}");
    }

    @Test
    void boundsWhatItKeeps() {
        String many = "{'attribute':'a','message':'b'},".repeat(100);

        assertThat(error("{'errors':[" + many + "{'attribute':'c'}]}").fields())
                .hasSize(100)
                .containsOnly("a: b");
        assertThat(error("{'message':'" + "x".repeat(500) + "'}").text()).isEqualTo("x".repeat(500));
        assertThat(error("{'message':'" + "x".repeat(501) + "'}").text()).isEqualTo("x".repeat(500) + "…");
        assertThat(error("{'message':'No'}" + " ".repeat(256 * 1024 - 16)).text())
                .isEqualTo("No");
        assertThat(error("{'message':'No'}" + " ".repeat(256 * 1024 - 15)).text())
                .isEqualTo("the answer has no form of the API's");
    }
}
