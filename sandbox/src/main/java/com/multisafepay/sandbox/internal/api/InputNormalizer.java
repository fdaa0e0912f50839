package com.multisafepay.sandbox.internal.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Everything that the API takes beyond the contract, brought into the contract's own form. This is the whole list:
 *
 * <ul>
 *   <li>{@code null} and {@code ""} are absent, wherever they stand, and so is an empty list where an object is due;
 *   <li>numbers where text is due, text of digits where a whole number is due, text of a plain decimal where a number
 *       is due, 0, 1 and the texts of 0, 1, true and false where a boolean is due;
 *   <li>the other spellings of {@link #SPELLINGS}, each only where the first spelling is absent;
 *   <li>ids of payment methods in any case and in the second spellings of their table, units of weight in any
 *       case;
 *   <li>the first entry of a comma list of IP addresses;
 *   <li>birthdays as {@code ddMMyyyy} and {@code dd-MM-yyyy};
 *   <li>a locale that is not of the form {@code ab_CD}, which counts as {@code en_US}.
 * </ul>
 */
final class InputNormalizer {
    /** Another spelling: the object it stands in, the spelling, and where the value belongs. */
    private record Spelling(String in, String other, String object, String name) {

        /** Returns whether the type of the body declares the member. */
        boolean isOf(DeclaredType body) {
            DeclaredType holder = object.isEmpty() ? body : body.member(object);
            return holder.member(name).kind() != DeclaredType.Kind.ANY;
        }
    }

    private static final List<Spelling> SPELLINGS = List.of(
            new Spelling("customer", "firstname", "customer", "first_name"),
            new Spelling("customer", "lastname", "customer", "last_name"),
            new Spelling("delivery", "firstname", "delivery", "first_name"),
            new Spelling("delivery", "lastname", "delivery", "last_name"),
            new Spelling("gateway_info", "bankaccount", "gateway_info", "bank_account"),
            new Spelling("gateway_info", "cvc", "gateway_info", "card_cvc"),
            new Spelling("second_chance", "send_mail", "second_chance", "send_email"),
            new Spelling("recurring", "model", "", "recurring_model"),
            new Spelling("recurring", "id", "", "recurring_id"),
            new Spelling("", "invoice", "", "invoice_id"),
            new Spelling("", "amount", "", "partial_shipment_amount"));

    private static final List<String> PEOPLE = List.of("customer", "delivery");

    private final UnaryOperator<String> methodIds;

    /** Creates a normalizer that brings the ids of payment methods into the spelling of their table. */
    public InputNormalizer(UnaryOperator<String> methodIds) {
        this.methodIds = methodIds;
    }

    /** Brings a body into the contract's form, in place. */
    public void apply(ObjectNode body, DeclaredType declared) {
        ValueNormalizer.apply(body, declared);
        SPELLINGS.stream().filter(spelling -> spelling.isOf(declared)).forEach(spelling -> respell(body, spelling));
        values(body);
    }

    private static void respell(ObjectNode body, Spelling spelling) {
        if (!(object(body, spelling.in()) instanceof ObjectNode from) || !from.has(spelling.other())) {
            return;
        }
        JsonNode value = from.remove(spelling.other());
        if (object(body, spelling.object()) instanceof ObjectNode to && !to.has(spelling.name())) {
            to.set(spelling.name(), value);
        }
    }

    private void values(ObjectNode body) {
        replace(body, "gateway", methodIds);
        replace(body.path("payment_data"), "gateway", methodIds);
        for (String person : PEOPLE) {
            JsonNode object = body.path(person);
            replace(object, "ip_address", InputNormalizer::firstEntry);
            replace(object, "forwarded_ip", InputNormalizer::firstEntry);
            replace(object, "birthday", InputNormalizer::isoDate);
            replace(object, "locale", InputNormalizer::locale);
        }
        replace(body.path("gateway_info"), "birthday", InputNormalizer::isoDate);
        weights(body.path("shopping_cart"));
        weights(body.path("checkout_data"));
        if (body.at("/payment_options/settings/coupons/allow") instanceof ArrayNode coupons) {
            for (int i = 0; i < coupons.size(); i++) {
                if (coupons.get(i).isTextual()) {
                    coupons.set(i, methodIds.apply(coupons.get(i).textValue()));
                }
            }
        }
    }

    private static void weights(JsonNode cart) {
        for (JsonNode line : cart.path("items")) {
            replace(line.path("weight"), "unit", unit -> unit.toUpperCase(Locale.ROOT));
        }
    }

    private static JsonNode object(ObjectNode body, String name) {
        return name.isEmpty() ? body : body.path(name);
    }

    private static void replace(JsonNode holder, String name, UnaryOperator<String> change) {
        if (holder instanceof ObjectNode object && object.get(name) instanceof TextNode text) {
            object.put(name, change.apply(text.textValue()));
        }
    }

    private static String firstEntry(String addresses) {
        int comma = addresses.indexOf(',');
        return comma < 0 ? addresses : addresses.substring(0, comma).strip();
    }

    private static String isoDate(String date) {
        String digits = date.length() == 10 && date.charAt(2) == '-' && date.charAt(5) == '-'
                ? date.substring(0, 2) + date.substring(3, 5) + date.substring(6)
                : date;
        boolean compact = digits.length() == 8 && digits.chars().allMatch(each -> each >= '0' && each <= '9');
        return compact ? digits.substring(4) + '-' + digits.substring(2, 4) + '-' + digits.substring(0, 2) : date;
    }

    private static String locale(String locale) {
        boolean form = locale.length() == 5
                && locale.charAt(2) == '_'
                && inside(locale, 0, 2, 'a', 'z')
                && inside(locale, 3, 5, 'A', 'Z');
        return form ? locale : "en_US";
    }

    private static boolean inside(String text, int from, int to, char low, char high) {
        return text.substring(from, to).chars().allMatch(each -> each >= low && each <= high);
    }
}
