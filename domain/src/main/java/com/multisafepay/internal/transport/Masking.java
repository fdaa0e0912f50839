package com.multisafepay.internal.transport;

import com.fasterxml.jackson.databind.JsonNode;
import com.multisafepay.internal.SharedMapper;
import com.multisafepay.internal.mask.Masked;
import feign.Request;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Masks the key, card numbers and accounts in texts for people; and in what an answer says, the secrets that its request held, as some of
 * them, a security code for one, cannot be recognised by their form.
 */
final class Masking {

    /** Members whose values the contract calls secrets; {@code id} of a recurring payment is one too, but most ids are none. */
    static final Set<String> SECRETS = Set.of(
            "account_holder_iban",
            "account_iban",
            "account_id",
            "api_key",
            "api_token",
            "bank_account",
            "bankaccount",
            "card_cvc",
            "card_number",
            "cvc",
            "destination_holder_iban",
            "encoded_content",
            "event_token",
            "events_token",
            "iban",
            "password",
            "payload",
            "payment_token",
            "recurring_id",
            "token");

    private static final Pattern SHORT_NUMBER = Pattern.compile("[0-9]{1,6}");

    private final String key;
    private final List<String> more;

    /** Masks a key, besides what is always masked. */
    Masking(String key) {
        this(key, List.of());
    }

    private Masking(String key, List<String> more) {
        this.key = key;
        this.more = more;
    }

    /** Returns a copy that masks the secrets of a request as well. */
    Masking of(Request request) {
        List<String> secrets = new ArrayList<>(CalledOperation.of(request).hidden());
        byte[] body = request.body();
        try {
            if (body != null) {
                collect("", SharedMapper.get().readTree(body), secrets);
            }
        } catch (IOException e) {
            // No JSON of ours: it holds no member with a secret.
        }
        return new Masking(key, secrets);
    }

    private static void collect(String name, JsonNode node, List<String> secrets) throws IOException {
        if (node.isValueNode() && SECRETS.contains(name) && !node.asText().isBlank()) {
            String secret = node.asText();
            secrets.add(secret);
            String quoted = SharedMapper.get().writeValueAsString(secret);
            secrets.add(quoted.substring(1, quoted.length() - 1));
        }
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            collect(member.getKey(), member.getValue(), secrets);
        }
        if (node.isArray()) {
            for (JsonNode each : node) {
                collect(name, each, secrets);
            }
        }
    }

    /** Returns the text without the key, card numbers, accounts and the secrets of the request. */
    String text(String text) {
        String masked = key(text);
        for (String secret : more) {
            masked = SHORT_NUMBER.matcher(secret).matches()
                    ? masked.replaceAll("(?<![0-9])" + secret + "(?![0-9])", Masked.MASK)
                    : masked.replace(secret, Masked.MASK);
        }
        return Masked.text(masked);
    }

    /** Returns the text without the key. */
    String key(String text) {
        return text.replace(key, Masked.MASK);
    }

    /** Returns the cause of an error; null if it or one of its own causes reveals what is masked, or would break a line. */
    @Nullable
    Throwable cause(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            String message = each.getMessage();
            if (message != null && !Masked.printable(text(message)).equals(message)) {
                return null;
            }
        }
        return failure;
    }
}
