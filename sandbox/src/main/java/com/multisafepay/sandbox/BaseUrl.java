package com.multisafepay.sandbox;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the address that others know a sandbox by, and that of an API that it passes calls on to. */
final class BaseUrl {
    private static final Map<String, Integer> USUAL_PORTS = Map.of("http", 80, "https", 443);
    private static final int LARGEST_PORT = 65535;
    private static final Pattern CREDENTIALS = Pattern.compile("//[^/]*@");

    private BaseUrl() {}

    /** Returns the address as browsers write an origin, or refuses what is none in the name of an option. */
    static URI of(String option, String value) {
        URI uri = checked(option, value);
        check(uri.getRawPath().length() <= 1, option, "must have no path, as the sandbox lies at the root", value);
        String scheme = lowerCase(uri.getScheme());
        boolean usual = uri.getPort() < 0 || Objects.equals(USUAL_PORTS.get(scheme), uri.getPort());
        return URI.create(scheme + "://" + lowerCase(uri.getHost()) + (usual ? "" : ":" + uri.getPort()));
    }

    /** Returns the address of an API, which has a path, without a slash at its end; or refuses what is none in the name of an option. */
    static URI ofApi(String option, String value) {
        URI uri = checked(option, value);
        check(uri.getRawPath().length() > 1, option, "has to have the path of an API, such as /v1/json", value);
        return URI.create(value.replaceFirst("/+$", ""));
    }

    private static URI checked(String option, String value) {
        URI uri;
        try {
            uri = new URI(value);
        } catch (URISyntaxException e) {
            throw refused(option, "has to be a URL", value);
        }
        String scheme = lowerCase(uri.getScheme());
        check(USUAL_PORTS.containsKey(scheme), option, "has to start with http:// or https://", value);
        check(!CREDENTIALS.matcher(value).find(), option, "must not hold credentials", value);
        check(uri.getHost() != null, option, "has to name a host", value);
        check(uri.getPort() != 0 && uri.getPort() <= LARGEST_PORT, option, "has to have a port of 1 to 65535", value);
        check(
                uri.getRawQuery() == null && uri.getRawFragment() == null,
                option,
                "must have no query or fragment",
                value);
        return uri;
    }

    private static void check(boolean kept, String option, String rule, String value) {
        if (!kept) {
            throw refused(option, rule, value);
        }
    }

    private static IllegalArgumentException refused(String option, String rule, String value) {
        String shown = CREDENTIALS.matcher(value).replaceAll("//***@");
        return new IllegalArgumentException(option + ": " + rule + ", and is " + shown);
    }

    private static String lowerCase(@Nullable String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT);
    }
}
