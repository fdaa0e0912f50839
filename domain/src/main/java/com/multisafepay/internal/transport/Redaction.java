package com.multisafepay.internal.transport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.internal.SharedMapper;
import com.multisafepay.internal.mask.Masked;
import com.multisafepay.spec.LoggableMembers;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Masks all of a body except what is known to reveal nothing of a person and to give access to nothing. The contract's {@code x-loggable} names what stays,
 * so that an unforeseen member is masked. Making one reads these names, before there is a call.
 */
final class Redaction {

    private static final LoggableMembers LOGGABLE = LoggableMembers.bundled();

    /** Members whose values stay; those of any other are masked, objects and lists are entered. */
    static final Set<String> SHOWN = LOGGABLE.all();

    /** More digits than any number of the API has; written out, one with a great exponent would fill the memory. */
    private static final int MOST_DIGITS = 40;

    /**
     * Returns a body that can be shown; of one that is no JSON, its length alone.
     *
     * @param request the body of the request, whose values an answer may name in its words; null for none
     */
    String body(byte[] body, byte @Nullable [] request, Masking masking) {
        JsonNode tree = tree(body);
        if (tree instanceof ObjectNode || tree instanceof ArrayNode) {
            HiddenValues hidden = new HiddenValues();
            hidden.collect(tree, true);
            if (request != null) {
                hidden.collect(tree(request), true);
            }
            // Characters that break a line and are allowed in JSON are written as their codes, which JSON allows as
            // well.
            return Masked.printable(shown("", tree, masking, hidden).toString());
        }
        return "(" + body.length + " bytes that are no JSON object)";
    }

    private static JsonNode tree(byte[] body) {
        JsonMapper mapper = SharedMapper.get();
        try {
            return mapper.readTree(body);
        } catch (IOException e) {
            return mapper.missingNode();
        }
    }

    private static JsonNode shown(String name, JsonNode node, Masking masking, HiddenValues hidden) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                copy.set(masking.text(member.getKey()), shown(member.getKey(), member.getValue(), masking, hidden));
            }
            return copy;
        }
        if (node instanceof ArrayNode list) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            list.forEach(each -> copy.add(shown(name, each, masking, hidden)));
            return copy;
        }
        if (node.isNull() || node.isBoolean()) {
            return node;
        }
        if (!SHOWN.contains(name)) {
            return JsonNodeFactory.instance.textNode(Masked.MASK);
        }
        String text = node.isNumber() ? digits(node.decimalValue()) : node.asText();
        String masked = masking.text(LOGGABLE.words().contains(name) ? hidden.takenOutOf(text) : text);
        return node.isNumber() && masked.equals(text) ? node : JsonNodeFactory.instance.textNode(masked);
    }

    /** Returns a number as a person would write it, to be recognised however it came. */
    private static String digits(BigDecimal number) {
        boolean few = number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
        return few ? number.toPlainString() : number.unscaledValue() + "E" + -(long) number.scale();
    }
}
