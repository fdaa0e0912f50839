package com.multisafepay.contract.badinput;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A field of a call about an account, how the library takes it, and its bad values.
 *
 * @param call the call
 * @param path the field's path in the body
 * @param library how the library takes a text of it; empty where its types leave no bad text to write
 * @param bads the bad values
 */
record AccountField(AccountCall call, String path, Optional<Function<String, ?>> library, List<Bad> bads) {

    /** A text of so many characters. */
    static AccountField text(AccountCall call, String path, int min, int max, Function<String, ?> library) {
        Bad empty = Bad.text("empty", Fault.RULE, "");
        Bad longer = Bad.text("too long by one", Fault.RULE, "x".repeat(max + 1));
        List<Bad> bads = min == 0 ? List.of(longer) : List.of(empty, longer);
        return new AccountField(call, path, Optional.of(library), bads).typed(Bad.object());
    }

    /** A text of a form that the API documents. */
    static AccountField form(AccountCall call, String path, Function<String, ?> library, String... broken) {
        return new AccountField(call, path, Optional.of(library), texts(broken)).typed(Bad.object());
    }

    /** A value of a type that holds good values alone. */
    static AccountField of(AccountCall call, String path, Bad... bads) {
        return new AccountField(call, path, Optional.empty(), List.of(bads));
    }

    private static List<Bad> texts(String... broken) {
        return List.of(broken).stream()
                .map(text -> Bad.text("not of its form", Fault.RULE, text))
                .toList();
    }

    /** Adds values that the library's types leave no way to write. */
    AccountField typed(Bad... more) {
        return new AccountField(
                call,
                path,
                library,
                Stream.concat(bads.stream(), List.of(more).stream()).toList());
    }

    /** The call cannot be made without it. */
    AccountField required() {
        return typed(new Bad("missing", Fault.RULE, Bad.missing().json(), false, null));
    }

    /** Returns the answer of the sandbox by the API's documentation. Fees and plans have no documented answer that names a field. */
    String answer(Bad bad) {
        if (bad.fault() == Fault.ABSENT) {
            return "taken";
        }
        if (List.of(AccountCall.FEES, AccountCall.PLAN).contains(call)) {
            return "404, " + (bad.json().isMissingNode() ? "1016" : "1000");
        }
        return "422, " + path;
    }

    Refusal refusal(Bad bad) {
        return bad.java() instanceof String text && library.isPresent()
                ? Refusal.of(() -> library.get().apply(text))
                : Refusal.NOT_TO_WRITE;
    }
}
