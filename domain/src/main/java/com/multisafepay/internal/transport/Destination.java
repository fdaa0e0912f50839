package com.multisafepay.internal.transport;

import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.internal.check.Check;
import feign.Request;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Checks that a request with the key goes to the environment's address and a path below it, and nowhere else. Whatever was put on a request
 * on its way here, such as the headers of a trace, is checked as well.
 */
final class Destination {

    /** The header that the key goes in. */
    static final String KEY = "api_key";

    private final String base;
    private final List<String> key;

    /**
     * Allows one address for one key.
     *
     * @param base the environment's address, without a slash at its end
     */
    Destination(String base, String key) {
        this.base = base + "/";
        this.key = List.of(key);
    }

    /** Refuses a request that leads elsewhere, with another key, or with a header that brings another along. */
    void check(Request request) {
        checkUrl(request.url());
        request.headers().forEach((name, values) -> {
            if (name.equalsIgnoreCase(KEY) && !List.copyOf(values).equals(key)) {
                throw RequestRefusedException.of("header " + KEY, "must be the client's own key (value not shown)");
            }
            unbroken("", name);
            values.forEach(value -> unbroken(name, value));
        });
    }

    /** Refuses a stream to which its token would go in the clear over a network, unless the environment is of that kind. */
    static void checkStream(String base, URI stream) {
        URI environment = URI.create(base);
        boolean beside = "http".equalsIgnoreCase(stream.getScheme())
                && "http".equalsIgnoreCase(environment.getScheme())
                && (environment.getHost().equalsIgnoreCase(stream.getHost()) || isHere(stream.getHost()));
        if (stream.getHost() == null || (!"https".equalsIgnoreCase(stream.getScheme()) && !beside)) {
            throw RequestRefusedException.of(
                    "events_stream_url",
                    "must be https, or http on the environment's own host",
                    stream.getScheme() + "://" + stream.getHost());
        }
    }

    private static boolean isHere(@Nullable String host) {
        return host != null && (host.equals("127.0.0.1") || host.equalsIgnoreCase("localhost") || host.equals("[::1]"));
    }

    private static void unbroken(String name, String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                Check.printable(("header " + name).strip(), text);
            }
        }
    }

    /** Refuses an address elsewhere, and segments that a server would take as a way up. */
    private void checkUrl(String url) {
        if (!url.startsWith(base)) {
            throw RequestRefusedException.of("path", "must be one of the environment, the only place the key goes to");
        }
        if (url.contains("/.") || url.contains("/%2")) {
            int query = url.indexOf('?');
            String path = query < 0 ? url : url.substring(0, query);
            for (String segment : path.substring(base.length() - 1).split("/", -1)) {
                String bare = segment.toLowerCase(Locale.ROOT).replace("%2e", ".");
                if (bare.equals(".") || bare.equals("..")) {
                    throw RequestRefusedException.of("path", "must not have . or .. in the place of a value");
                }
            }
        }
    }
}
