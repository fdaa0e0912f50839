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
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Calls the receivers of notifications on this machine and on allowed hosts, without redirects, within a time for the whole answer. */
final class Receiver {
    private static final Pattern THIS_MACHINE =
            Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[::1]", Pattern.CASE_INSENSITIVE);

    private static final int MOST_BYTES_OF_A_CHARACTER = 4;

    private final Duration timeout;
    private final Set<String> hosts;
    private final int most;
    private @Nullable HttpClient client;

    /** Calls within a time for the whole answer, of which so many characters count. */
    Receiver(Duration timeout, Set<String> hosts, int most) {
        this.timeout = timeout;
        this.hosts = Set.copyOf(hosts);
        this.most = most;
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

    private ReceiverAnswer call(String url, UnaryOperator<HttpRequest.Builder> form) {
        HttpRequest request;
        try {
            URI address = URI.create(url);
            if (!mayCall(address)) {
                return ReceiverAnswer.none(
                        "not sent, " + address.getHost() + " is not this machine and was not allowed");
            }
            request =
                    form.apply(HttpRequest.newBuilder(address)).timeout(timeout).build();
        } catch (IllegalArgumentException e) {
            return ReceiverAnswer.none("not a URL that can be called");
        }
        CompletableFuture<HttpResponse<String>> call =
                client().sendAsync(request, info -> new FirstBytes(MOST_BYTES_OF_A_CHARACTER * most));
        try {
            HttpResponse<String> response = call.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return ReceiverAnswer.of(response.statusCode(), response.body(), most);
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
        return ReceiverAnswer.none("no answer within " + timeout);
    }

    /** Creates the client at the first call, as many sandboxes send no notifications. */
    private synchronized HttpClient client() {
        HttpClient made = client;
        if (made == null) {
            made = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(timeout)
                    .build();
            client = made;
        }
        return made;
    }
}
