package com.multisafepay.internal.transport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.internal.mask.Masked;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Masks all of a body except what is known to reveal nothing of a person and to give access to nothing. The list names what stays, so that a member that nobody
 * thought of is masked.
 */
final class Redaction {

    /** Members whose values stay; those of any other are masked, objects and lists are entered. */
    static final Set<String> SHOWN = Set.of(
            "action",
            "amount",
            "amount_refunded",
            "attribute",
            "captured",
            "capture",
            "capture_remain",
            "code",
            "completed",
            "created",
            "currency",
            "days_active",
            "debit_credit",
            "details",
            "error_code",
            "error_info",
            "fastcheckout",
            "financial_status",
            "gateway",
            "invoice_id",
            "manual",
            "merchant_item_id",
            "message",
            "modified",
            "order_id",
            "order_status",
            "payment_method",
            "quantity",
            "rate",
            "reason",
            "reason_code",
            "refund_id",
            "seconds_active",
            "shipping_taxed",
            "site_id",
            "standalone",
            "status",
            "success",
            "tax_table_selector",
            "transaction_id",
            "type",
            "unit_price",
            "uri");

    /** Members that stay and hold words of the provider or the merchant, in which anything may be named. */
    private static final Set<String> FREE_TEXT = Set.of("details", "error_info", "message", "reason");

    /** More digits than any number of the API has; written out, one with a great exponent would fill the memory. */
    private static final int MOST_DIGITS = 40;

    private final JsonMapper mapper;

    Redaction(JsonMapper mapper) {
        this.mapper = mapper;
    }

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
            // What breaks a line and is allowed in JSON is written as its code, which JSON allows as well.
            return Masked.printable(shown("", tree, masking, hidden).toString());
        }
        return "(" + body.length + " bytes that are no JSON object)";
    }

    private JsonNode tree(byte[] body) {
        try {
            return mapper.readTree(body);
        } catch (IOException e) {
            return mapper.missingNode();
        }
    }

    private JsonNode shown(String name, JsonNode node, Masking masking, HiddenValues hidden) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = mapper.createObjectNode();
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                copy.set(masking.text(member.getKey()), shown(member.getKey(), member.getValue(), masking, hidden));
            }
            return copy;
        }
        if (node instanceof ArrayNode list) {
            ArrayNode copy = mapper.createArrayNode();
            list.forEach(each -> copy.add(shown(name, each, masking, hidden)));
            return copy;
        }
        if (node.isNull() || node.isBoolean()) {
            return node;
        }
        if (!SHOWN.contains(name)) {
            return mapper.getNodeFactory().textNode(Masked.MASK);
        }
        String text = node.isNumber() ? digits(node.decimalValue()) : node.asText();
        String masked = masking.text(FREE_TEXT.contains(name) ? hidden.takenOutOf(text) : text);
        return node.isNumber() && masked.equals(text)
                ? node
                : mapper.getNodeFactory().textNode(masked);
    }

    /** Returns a number as a person would write it, to be recognised however it came. */
    private static String digits(BigDecimal number) {
        boolean few = number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
        return few ? number.toPlainString() : number.unscaledValue() + "E" + -(long) number.scale();
    }
}
