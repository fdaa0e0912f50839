package com.multisafepay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The browser of a customer comes from the shop's own site. */
class CustomersFromShopsTest {
    @RegisterExtension
    static final SandboxExtension SANDBOX = new SandboxExtension();

    private final Visitor visitor = new Visitor(SANDBOX.sandbox());

    private static int status(HttpRequest.Builder call) throws IOException, InterruptedException {
        HttpRequest fromAnotherSite =
                call.header("Sec-Fetch-Site", "cross-site").build();
        return HttpClient.newHttpClient()
                .send(fromAnotherSite, BodyHandlers.discarding())
                .statusCode();
    }

    private HttpRequest.Builder paymentPage() {
        return HttpRequest.newBuilder(URI.create(visitor.order(Bodies.redirect())));
    }

    @Test
    void openThePaymentPage() throws IOException, InterruptedException {
        assertThat(status(paymentPage().header("Sec-Fetch-Mode", "navigate"))).isEqualTo(200);
    }

    @Test
    void postNothingFromThere() throws IOException, InterruptedException {
        assertThat(status(paymentPage()
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("method=IDEAL"))))
                .isEqualTo(403);
    }
}
