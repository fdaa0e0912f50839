package com.multisafepay.error;

import com.multisafepay.internal.mask.Masked;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The request is wrong and will be refused however often it is sent: change it. Thrown by the library before anything is sent, with the
 * field, the rule and the value, or after the API refused it, with the API's words.
 */
public final class RequestRefusedException extends MultiSafepayException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 60;

    private final @Nullable String field;
    private final @Nullable String rule;

    /**
     * A request that the API refused.
     *
     * @param error the error that the API sent
     */
    public RequestRefusedException(ProviderError error) {
        super("The request was refused: " + Objects.requireNonNull(error, "error"), error, null);
        this.field = null;
        this.rule = null;
    }

    private RequestRefusedException(String field, String rule, String given) {
        super(field + ": " + rule + given, null, null);
        this.field = field;
        this.rule = rule;
    }

    /**
     * A field that breaks a rule.
     *
     * @param field the field as the API names it, with its path, such as {@code customer.country}
     * @param rule the rule, such as {@code must be two letters}
     * @param value the value that was given, never a secret; card numbers and accounts in it are masked
     * @return the error
     */
    public static RequestRefusedException of(String field, String rule, String value) {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(value, "value");
        return new RequestRefusedException(field, rule, ", was \"" + shown(value) + "\"");
    }

    /**
     * A field that breaks a rule and whose value is absent or must not be shown.
     *
     * @param field the field as the API names it, with its path
     * @param rule the rule
     * @return the error
     */
    public static RequestRefusedException of(String field, String rule) {
        Objects.requireNonNull(field, "field");
        Objects.requireNonNull(rule, "rule");
        return new RequestRefusedException(field, rule, "");
    }

    /**
     * The field that was refused, as the API names it.
     *
     * @return empty where the API refused without naming one
     */
    public Optional<String> field() {
        return Optional.ofNullable(field);
    }

    /**
     * The rule that the field breaks.
     *
     * @return empty where the API refused
     */
    public Optional<String> rule() {
        return Optional.ofNullable(rule);
    }

    /** A value as a message can show it: short, and without characters that would break a log line. */
    private static String shown(String value) {
        String masked = Masked.text(value);
        String start = masked.codePointCount(0, masked.length()) > SHOWN
                ? masked.substring(0, masked.offsetByCodePoints(0, SHOWN))
                : masked;
        String text = Masked.printable(start);
        return value.codePointCount(0, value.length()) > SHOWN ? text + "…" : text;
    }
}
