package com.multisafepay.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;

/** Bodies of orders to start a test from; quotes are single for the eye. */
final class Bodies {
    static final String ORDER_ID = "shop-0001";

    private Bodies() {}

    static ObjectNode redirect() {
        return json(
                "{'type':'redirect','order_id':'shop-0001','currency':'EUR','amount':1000,'description':'Order 0001'}");
    }

    static ObjectNode direct(String gateway) {
        ObjectNode body = redirect().put("type", "direct").put("gateway", gateway);
        body.set("payment_options", json("{'redirect_url':'https://shop.example/thanks'}"));
        body.set("customer", json("{'locale':'nl_NL','ip_address':'198.51.100.7','country':'NL'}"));
        return body;
    }

    static ObjectNode atTerminal(String terminal) {
        ObjectNode body = redirect().put("gateway", "");
        body.set("gateway_info", json("{'terminal_id':'" + terminal + "'}"));
        return body;
    }

    static ObjectNode card(String number) {
        ObjectNode body = direct("CREDITCARD");
        body.set(
                "gateway_info",
                json(
                        "{'card_number':'4111111111111111','card_holder_name':'A Bakker','card_expiry_date':'9912','card_cvc':'123'}"));
        body.withObject("/gateway_info").put("card_number", number);
        return body;
    }

    /** A cart of 315.00 without VAT and 59.85 VAT. */
    static ObjectNode withCart(ObjectNode body) {
        body.put("amount", 37485);
        body.set(
                "shopping_cart",
                json(
                        "{'items':["
                                + "{'name':'Lamp','unit_price':90,'quantity':3,'merchant_item_id':'L1','tax_table_selector':'high'},"
                                + "{'name':'Tea','unit_price':35,'quantity':1,'merchant_item_id':'T1','tax_table_selector':'low'},"
                                + "{'name':'Shipping','unit_price':10,'quantity':1,'merchant_item_id':'msp-shipping','tax_table_selector':'none'}]}"));
        body.set(
                "checkout_options",
                json("{'validate_cart':true,'tax_tables':{'default':{'shipping_taxed':true,'rate':0.21},'alternate':["
                        + "{'name':'high','standalone':true,'rules':[{'rate':0.21}]},"
                        + "{'name':'low','standalone':true,'rules':[{'rate':0.09}]},"
                        + "{'name':'none','standalone':false,'rules':[{'rate':0}]}]}}"));
        return body;
    }

    static ObjectNode json(String singleQuoted) {
        try {
            return (ObjectNode) Calls.MAPPER.readTree(singleQuoted.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
