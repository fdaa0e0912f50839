package com.multisafepay.internal.transport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.internal.mask.Masked;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

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

    private final JsonMapper mapper;

    Redaction(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /** Returns a body that can be shown; of one that is no JSON, its length alone. */
    String body(byte[] body, Masking masking) {
        try {
            JsonNode tree = mapper.readTree(body);
            if (tree instanceof ObjectNode || tree instanceof ArrayNode) {
                return mapper.writeValueAsString(shown(tree, false, masking));
            }
        } catch (IOException e) {
            // told by its length
        }
        return "(" + body.length + " bytes that are no JSON object)";
    }

    private JsonNode shown(JsonNode node, boolean stays, Masking masking) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = mapper.createObjectNode();
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                copy.set(
                        masking.text(member.getKey()),
                        shown(member.getValue(), SHOWN.contains(member.getKey()), masking));
            }
            return copy;
        }
        if (node instanceof ArrayNode list) {
            ArrayNode copy = mapper.createArrayNode();
            list.forEach(each -> copy.add(shown(each, stays, masking)));
            return copy;
        }
        if (node.isNull() || node.isBoolean()) {
            return node;
        }
        if (!stays) {
            return mapper.getNodeFactory().textNode(Masked.MASK);
        }
        return node.isTextual() ? mapper.getNodeFactory().textNode(masking.text(node.asText())) : node;
    }
}
