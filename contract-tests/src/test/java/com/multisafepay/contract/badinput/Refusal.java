package com.multisafepay.contract.badinput;

import com.multisafepay.error.RequestRefusedException;
import java.util.function.Supplier;

/**
 * The result of giving a bad value to the library.
 *
 * @param outcome how it ended
 * @param field the field that the library names
 * @param rule the rule that it names
 * @param message the whole message
 */
record Refusal(Outcome outcome, String field, String rule, String message) {

    static final Refusal NOT_TO_WRITE = new Refusal(Outcome.NOT_TO_WRITE, "", "cannot be written", "");

    enum Outcome {
        /** The library's types leave no way to say it. */
        NOT_TO_WRITE,
        /** By an error that names field and rule. */
        REFUSED,
        /** By the error of Java that names the parameter, which NullArgumentsTest of the domain holds for every method. */
        NULL_REFUSED,
        OTHER_ERROR,
        LET_OUT
    }

    static Refusal of(Supplier<?> given) {
        try {
            return new Refusal(Outcome.LET_OUT, "", "", given.get().toString());
        } catch (RequestRefusedException refused) {
            return new Refusal(
                    Outcome.REFUSED,
                    refused.field().orElse(""),
                    refused.rule().orElse(""),
                    String.valueOf(refused.getMessage()));
        } catch (NullPointerException refused) {
            String message = String.valueOf(refused.getMessage());
            return new Refusal(
                    message.contains(" ") ? Outcome.OTHER_ERROR : Outcome.NULL_REFUSED,
                    "",
                    "must not be null",
                    message);
        } catch (UnsupportedOperationException typed) {
            return NOT_TO_WRITE;
        } catch (RuntimeException other) {
            return new Refusal(Outcome.OTHER_ERROR, "", "", other.toString());
        }
    }
}
