package com.multisafepay.sandbox.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.sandbox.internal.api.RawCall;
import com.multisafepay.sandbox.internal.pages.Pages;
import com.multisafepay.sandbox.internal.pages.Pages.Page;
import com.multisafepay.sandbox.internal.pages.Pages.PageCall;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageRouterTest {
    private static final String FORM = "application/x-www-form-urlencoded;charset=UTF-8";
    private static final Sender NO_BROWSER = new Sender("https://sandbox.example", "localhost:8080", null, null);

    /** Sends whoever posts a name on to it. */
    private static final Pages ECHO = new Pages() {
        @Override
        public Optional<Page> answer(PageCall call) {
            return call.segment(0).equals("echo") ? Optional.of(Page.seeOther(call.field("name"))) : Optional.empty();
        }

        @Override
        public Page refusal(int status, String title, String text) {
            return Page.html(status, "", text);
        }
    };

    private final PageRouter pages = new PageRouter(Optional.of(ECHO), () -> {});

    private Optional<Page> post(Sender sender, String type, byte[] body) {
        return pages.answer(request("POST", "/echo", type, body), sender);
    }

    private Optional<Page> answer(String method, String path, Sender sender) {
        return pages.answer(request(method, path, FORM, new byte[0]), sender);
    }

    private static RawCall request(String method, String path, String type, byte[] body) {
        RawCall.Headers headers = new RawCall.Headers(null, null, null, type);
        return new RawCall(method, path, null, headers, body, URI.create("https://sandbox.example"));
    }

    private int status(Sender sender, String type) {
        return post(sender, type, new byte[0]).orElseThrow().status();
    }

    @Test
    void handsAFormOnWithItsFieldsDecoded() {
        byte[] body = "name=caf%C3%A9+au+lait".getBytes(StandardCharsets.UTF_8);

        assertThat(post(NO_BROWSER, FORM, body).orElseThrow().location()).isEqualTo("café au lait");
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:8080, same-origin, 303",
        "http://localhost:8080, , 303",
        "https://sandbox.example, same-origin, 303",
        ", none, 303",
        "https://evil.example, , 403",
        "null, , 403",
        "http://localhost:8080, cross-site, 403",
        "http://localhost:9090, same-site, 403"
    })
    void takesFormsFromItsOwnPagesOnly(String origin, String site, int status) {
        assertThat(status(new Sender("https://sandbox.example", "localhost:8080", origin, site), FORM))
                .isEqualTo(status);
    }

    @Test
    void takesNoOtherBodyThanAForm() {
        assertThat(status(NO_BROWSER, "text/plain")).isEqualTo(415);
    }

    @Test
    void opensAPageFromAnywhere() {
        Sender elsewhere = new Sender("https://sandbox.example", "localhost:8080", null, "cross-site");

        assertThat(answer("GET", "/echo", elsewhere)).isPresent();
    }

    @Test
    void knowsNothingOfOtherMethodsAndPaths() {
        assertThat(answer("PUT", "/echo", NO_BROWSER)).isEmpty();
        assertThat(answer("GET", "/other", NO_BROWSER)).isEmpty();
    }

    @Test
    void answersAnAddressThatIsNoTextWithAPage() {
        Page page = answer("GET", "/%C3", NO_BROWSER).orElseThrow();

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.type()).startsWith("text/html");
    }
}
