package com.multisafepay.contract.badinput;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A bad value of a field.
 *
 * @param words what is bad about it
 * @param fault whose rule it breaks
 * @param json the value on the wire; missing where the field is left out
 * @param writable whether Java lets the value be given to the library
 * @param java what is given to the library
 */
record Bad(
        String words,
        Fault fault,
        JsonNode json,
        boolean writable,
        @Nullable Object java) {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    static Bad missing() {
        return unwritable("missing", Fault.ABSENT, MissingNode.getInstance());
    }

    static Bad nothing() {
        return new Bad("null", Fault.ABSENT, NullNode.getInstance(), true, null);
    }

    static Bad text(String words, Fault fault, String value) {
        return new Bad(words, fault, TextNode.valueOf(value), true, value);
    }

    static Bad whole(String words, Fault fault, long value) {
        return new Bad(words, fault, JSON.numberNode(value), true, value);
    }

    /** A number that the library takes as the text of a decimal. */
    static Bad decimal(String words, Fault fault, String value) {
        return new Bad(words, fault, DecimalNode.valueOf(new BigDecimal(value)), true, value);
    }

    /** A number that the library takes as one. */
    static Bad exact(String words, Fault fault, String value) {
        return new Bad(words, fault, DecimalNode.valueOf(new BigDecimal(value)), true, new BigDecimal(value));
    }

    /** A number that the library's own type cannot hold. */
    static Bad number(String words, String value) {
        return unwritable(words, Fault.RULE, DecimalNode.valueOf(new BigDecimal(value)));
    }

    static Bad object() {
        return unwritable("an object", Fault.RULE, JSON.objectNode());
    }

    static Bad array() {
        return unwritable("an array", Fault.RULE, JSON.arrayNode().add(1));
    }

    static Bad truth() {
        return unwritable("a boolean", Fault.RULE, BooleanNode.TRUE);
    }

    static Bad word(String words, String value) {
        return unwritable(words, Fault.RULE, TextNode.valueOf(value));
    }

    private static Bad unwritable(String words, Fault fault, JsonNode json) {
        return new Bad(words, fault, json, false, null);
    }
}
