package com.multisafepay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.sandbox.SandboxExtension;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.chrome.ChromeDriver;

/** A page that somebody has open while a sandbox runs does nothing there, by whatever name it reaches it. */
class OtherSitesIT {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String ORDER =
            "{\"order_id\":\"evil\",\"currency\":\"EUR\",\"amount\":1,\"description\":\"x\"}";

    @RegisterExtension
    static final Chromium CHROMIUM = new Chromium();

    @RegisterExtension
    static final SandboxExtension SANDBOX = new SandboxExtension();

    private HttpServer elsewhere;
    private Instant before;

    @BeforeEach
    void open() throws IOException {
        elsewhere = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        elsewhere.createContext("/", exchange -> {
            byte[] page = "<!doctype html><title>Elsewhere</title>".getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/html;charset=utf-8");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        elsewhere.start();
        before = SANDBOX.sandbox().clock().instant();
    }

    @AfterEach
    void close() {
        elsewhere.stop(0);
    }

    private static ChromeDriver browser() {
        ChromeDriver driver = CHROMIUM.driver();
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        return driver;
    }

    private static String sandbox(String host, String path) {
        return "http://" + host + ':' + SANDBOX.baseUri().getPort() + path;
    }

    /** Calls an address from a page; returns the status, {@code opaque}, or that it failed. */
    private static @Nullable Object fetched(String address, String options) {
        return browser()
                .executeAsyncScript(
                        "const done = arguments[2];fetch(arguments[0], JSON.parse(arguments[1])).then(got =>"
                                + " done(got.type === 'opaque' ? 'opaque' : String(got.status)), failed =>"
                                + " done('failed'));",
                        address,
                        options);
    }

    private static boolean moved(Instant before) {
        return Duration.between(before, SANDBOX.sandbox().clock().instant()).toHours() > 0;
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 127.0.0.1",
        "127.0.0.1, 127.0.0.1",
        "rebound.example, 127.0.0.1",
        "rebound.example, localhost"
    })
    void doNothingByCallsWhoseAnswersTheyCannotRead(String site, String host) {
        browser().get("http://" + site + ':' + elsewhere.getAddress().getPort() + "/");

        Object made = fetched(
                sandbox(host, "/v1/json/orders?api_key=x"),
                "{\"method\":\"POST\",\"mode\":\"no-cors\",\"body\":" + quoted(ORDER) + "}");
        fetched(
                sandbox(host, "/sandbox/clock/advance"),
                "{\"method\":\"POST\",\"mode\":\"no-cors\",\"body\":" + quoted("{\"by\":\"PT1H\"}") + "}");

        assertThat(made).isIn("opaque", "failed");
        assertThat(SANDBOX.sandbox().journal()).isEmpty();
        assertThat(moved(before)).isFalse();
    }

    @Test
    void doNothingUnderANameOfTheirOwnThatLeadsHere() {
        browser().get(sandbox("rebound.example", "/"));

        assertThat(fetched("/sandbox/exchanges", "{}")).isEqualTo("403");
        assertThat(fetched("/v1/json/orders?api_key=x", "{\"method\":\"POST\",\"body\":" + quoted(ORDER) + "}"))
                .isEqualTo("403");
        assertThat(SANDBOX.sandbox().journal()).isEmpty();
    }

    @Test
    void doNothingByFormsAndPictures() {
        browser().get("http://localhost:" + elsewhere.getAddress().getPort() + "/");

        browser()
                .executeAsyncScript(
                        "const done = arguments[1]; const picture = new Image();"
                                + "picture.onload = picture.onerror = () => done(); picture.src = arguments[0];",
                        sandbox("127.0.0.1", "/v1/json/me?api_key=x"));
        browser()
                .executeScript(
                        "const form = document.createElement('form'); form.method = 'post'; form.action = arguments[0];"
                                + "document.body.append(form); form.submit();",
                        sandbox("127.0.0.1", "/sandbox/clock/advance?by=PT1H"));
        browser().get(sandbox("127.0.0.1", "/"));

        assertThat(SANDBOX.sandbox().journal()).isEmpty();
        assertThat(moved(before)).isFalse();
    }

    @Test
    void theSandboxsOwnPageCallsTheApi() {
        browser().get(sandbox("127.0.0.1", "/docs"));

        assertThat(fetched(
                        "/v1/json/orders?api_key=x",
                        "{\"method\":\"POST\",\"body\":" + quoted(ORDER.replace("evil", "own")) + "}"))
                .isEqualTo("200");
    }

    private static String quoted(String json) {
        return '"' + json.replace("\"", "\\\"") + '"';
    }
}
