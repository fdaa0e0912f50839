package com.multisafepay.internal.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.error.RequestRefusedException;
import java.net.URI;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests are those that HttpClient makes of a URL that {@link URI} took apart; what has to be encoded is refused. */
class OriginsTest {

    private final Origins origins = new Origins();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.multisafepay.com/v1/json/orders",
                "https://api.multisafepay.com/v1/json/orders/my%20order%2F1?locale=nl_NL",
                "http://127.0.0.1:8080/v1/json/transactions?debit_credit=&created_from=2026-01-01T00%3A00%3A00",
                "http://[::1]:8080/v1/json/orders?a=b/c?d://e",
                "http://sandbox/",
                "https://api.multisafepay.com/v1/json/orders/a-._~:@!$&'()*+,;=z"
            })
    void leadWhereTheUrlLeads(String url) throws Exception {
        HttpUriRequestBase expected = new HttpUriRequestBase("POST", new URI(url));
        for (int i = 0; i < 2; i++) {
            HttpUriRequestBase request = origins.request("POST", url);
            assertThat(request.getMethod()).isEqualTo("POST");
            assertThat(request.getScheme()).isEqualTo(expected.getScheme());
            assertThat(request.getAuthority()).isEqualTo(expected.getAuthority());
            assertThat(request.getPath()).isEqualTo(expected.getPath());
            assertThat(request.getUri()).isEqualTo(expected.getUri());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a b", "a\"b", "é", "a%2", "a%zz", "%", "a#b", "a[b]", "?a[b]", "a\\b", "a\nb", "a|b", "a\u0000b"
            })
    void refuseWhatIsNotEncodedAndNamesThePlaceAlone(String segment) {
        assertThatThrownBy(() -> origins.request("GET", "http://localhost/v1/" + segment))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageMatching("path: must be a URL: character 2[1-9] has to be percent-encoded")
                .hasNoCause();
    }
}
