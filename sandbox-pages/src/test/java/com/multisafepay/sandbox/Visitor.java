package com.multisafepay.sandbox;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A customer who opens pages and posts their forms, without a browser. */
final class Visitor {
    private final Sandbox sandbox;

    /** The answer of a page; its own redirects are not followed. */
    record Seen(URI at, HttpResponse<byte[]> response) {
        int status() {
            return response.statusCode();
        }

        String location() {
            return response.headers().firstValue("Location").orElse("");
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        Document html() {
            return Jsoup.parse(new String(response.body(), StandardCharsets.UTF_8), at.toString());
        }

        Element one(String css) {
            return html().expectFirst(css);
        }

        Element field(String id) {
            return one('#' + id);
        }

        String text() {
            return html().body().text().replace('\u00a0', ' ').replace('\u202f', ' ');
        }

        String heading() {
            return html().select("h2").eachText().get(0);
        }

        /** The ids of the methods to choose from. */
        List<String> methods() {
            return html().select("button[name=method]").eachAttr("value");
        }
    }

    Visitor(Sandbox sandbox) {
        this.sandbox = sandbox;
    }

    /** Makes an order and gives its payment URL. */
    String order(ObjectNode body) {
        return Calls.paymentUrl(sandbox, body);
    }

    Seen get(String address) {
        URI at = sandbox.baseUri().resolve(address);
        return new Seen(at, Calls.raw(HttpRequest.newBuilder(at).GET()));
    }

    /** Opens a page and goes on as long as the sandbox itself sends on. */
    Seen open(String address) {
        return follow(get(address));
    }

    /** Posts fields, each a name and a value. */
    Seen post(String address, String... fields) {
        URI at = sandbox.baseUri().resolve(address);
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < fields.length; i += 2) {
            pairs.add(encoded(fields[i]) + '=' + encoded(fields[i + 1]));
        }
        HttpRequest.Builder request = HttpRequest.newBuilder(at)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", pairs)));
        return new Seen(at, Calls.raw(request));
    }

    /** Posts the first form of a page with these fields, and goes on as long as the sandbox itself sends on. */
    Seen submit(Seen page, String... fields) {
        return follow(post(page.one("form").absUrl("action"), fields));
    }

    /** Picks a method on the page that a payment URL opens. */
    Seen pick(String paymentUrl, String method) {
        return submit(open(paymentUrl), "method", method);
    }

    private Seen follow(Seen seen) {
        Seen last = seen;
        while (last.status() == 303 && last.location().startsWith("/")) {
            last = get(last.location());
        }
        return last;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
