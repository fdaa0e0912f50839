package com.multisafepay.contract.secrecy;

import com.multisafepay.audit.Exchange;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Collects all that was told, and names each secret that was told with it. */
final class Leaks {

    static final String KEY = "key-9f8e7d6c5b4a39281706f5e4";
    static final String CARD = "4761340000000019";
    static final String MISTYPED_CARD = "4761340000000018";
    static final String CVC = "8362";
    static final String TOKEN = "tok-Zq7Lw2Xv9Rk4Tb6N";
    static final String IBAN = "DE89370400440532013000";

    private static final Map<String, Pattern> SECRETS = Map.of(
            "key", Pattern.compile(KEY),
            "card number", spaced(CARD),
            "mistyped card number", spaced(MISTYPED_CARD),
            "security code", Pattern.compile("(?<![0-9])" + CVC + "(?![0-9])"),
            "token", Pattern.compile(TOKEN),
            "account", spaced(IBAN));

    private final List<String> found = new ArrayList<>();
    private int told;

    /** Digits and letters with blanks or hyphens between them are still the same. */
    private static Pattern spaced(String secret) {
        return Pattern.compile(String.join("[ -]?", secret.split("")), Pattern.CASE_INSENSITIVE);
    }

    void tell(String where, String text) {
        told++;
        String decoded = decoded(text);
        SECRETS.forEach((name, pattern) -> {
            if (pattern.matcher(text).find() || pattern.matcher(decoded).find()) {
                found.add(where + ": " + name + " in " + text);
            }
        });
    }

    /** An error with all that a log would show of it. */
    void tell(String where, Throwable error) {
        StringWriter stack = new StringWriter();
        error.printStackTrace(new PrintWriter(stack));
        tell(where, stack.toString());
    }

    void tell(String where, Exchange exchange) {
        tell(where, exchange.toString());
        tell(where, exchange.path());
        tell(where, exchange.requestHeaders().toString());
        tell(where, exchange.requestBody().orElse(""));
        tell(where, exchange.responseHeaders().toString());
        tell(where, exchange.responseBody().orElse(""));
        tell(where, exchange.failure().orElse(""));
    }

    List<String> found() {
        return found;
    }

    /** Returns the number of texts that were searched. */
    int told() {
        return told;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
