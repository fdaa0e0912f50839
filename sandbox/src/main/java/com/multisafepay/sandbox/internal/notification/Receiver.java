package com.multisafepay.sandbox.internal.notification;

import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Calls merchants on this machine, and on no other that was not named: no redirects, no more time than set from the first byte to the
 * last, no more of the answer than counts.
 */
public final class Receiver {
    private static final Pattern THIS_MACHINE =
            Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[::1]", Pattern.CASE_INSENSITIVE);

    private final Duration within;
    private final Set<String> hosts;
    private @Nullable HttpClient client;

    /** Calls take so long, and go to this machine and these other hosts. */
    public Receiver(Duration within, Set<String> hosts) {
        this.within = within;
        this.hosts = Set.copyOf(hosts);
    }

    ReceiverAnswer post(String url, byte[] body, String auth) {
        return call(
                url,
                request -> request.header("Content-Type", "application/json")
                        .header("Auth", auth)
                        .POST(BodyPublishers.ofByteArray(body)));
    }

    ReceiverAnswer get(String url) {
        return call(url, HttpRequest.Builder::GET);
    }

    private interface Form {
        HttpRequest.Builder of(HttpRequest.Builder request);
    }

    private ReceiverAnswer call(String url, Form form) {
        HttpRequest request;
        try {
            URI address = URI.create(url);
            if (!mayCall(address)) {
                return ReceiverAnswer.none(
                        "not sent, " + address.getHost() + " is not this machine and was not allowed");
            }
            request = form.of(HttpRequest.newBuilder(address)).timeout(within).build();
        } catch (IllegalArgumentException e) {
            return ReceiverAnswer.none("not a URL that can be called");
        }
        CompletableFuture<HttpResponse<String>> call = client().sendAsync(request, info -> new FirstBytes());
        try {
            HttpResponse<String> response = call.get(within.toMillis(), TimeUnit.MILLISECONDS);
            return ReceiverAnswer.of(response.statusCode(), response.body());
        } catch (TimeoutException e) {
            call.cancel(true);
            return late();
        } catch (InterruptedException e) {
            call.cancel(true);
            Thread.currentThread().interrupt();
            return ReceiverAnswer.none("the sandbox was closed");
        } catch (ExecutionException e) {
            return failed(e.getCause());
        }
    }

    private boolean mayCall(URI address) {
        String host = Objects.requireNonNullElse(address.getHost(), "");
        return THIS_MACHINE.matcher(host).matches() || hosts.contains(host.toLowerCase(Locale.ROOT));
    }

    private ReceiverAnswer failed(@Nullable Throwable cause) {
        if (cause instanceof HttpTimeoutException) {
            return late();
        }
        if (cause instanceof ConnectException) {
            return ReceiverAnswer.none("could not connect");
        }
        return ReceiverAnswer.none("the connection failed: " + (cause == null ? "no cause" : cause.getMessage()));
    }

    private ReceiverAnswer late() {
        return ReceiverAnswer.none("no answer within " + within);
    }

    /** Made at the first call: many sandboxes notify nobody. */
    private synchronized HttpClient client() {
        HttpClient made = client;
        if (made == null) {
            made = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(within)
                    .build();
            client = made;
        }
        return made;
    }
}
