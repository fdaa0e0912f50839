package com.multisafepay.sandbox.internal.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.multisafepay.sandbox.internal.contract.Json;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * Everything that the API takes beyond the contract, brought into the contract's own form. This is the whole list:
 *
 * <ul>
 *   <li>{@code null} and {@code ""} are absent, wherever they stand, and so is an empty list where an object is due;
 *   <li>numbers where text is due, text of digits and numbers without a fraction, such as {@code 1000.0}, where a
 *       whole number is due, text of a plain decimal where a number is due, 0, 1 and the texts of 0, 1, true and false
 *       where a boolean is due;
 *   <li>the other names of members that the contract lists as {@code x-aliases}, and the twins of {@link #TWINS}, each
 *       only where the first name is absent;
 *   <li>ids of payment methods in any case and in the second spellings of their table, units of weight in any
 *       case;
 *   <li>the first entry of a comma list of IP addresses;
 *   <li>birthdays as {@code ddMMyyyy} and {@code dd-MM-yyyy};
 *   <li>a locale that is not of the form {@code ab_CD}, which counts as {@code en_US}.
 * </ul>
 */
final class InputNormalizer {
    /** A member that says the same as another one: the object it stands in, its name, and where the value belongs. */
    private record Twin(String in, String other, String object, String name) {

        /** Returns whether the type of the body declares the member. */
        boolean isOf(DeclaredType body) {
            DeclaredType holder = object.isEmpty() ? body : body.member(object);
            return holder.member(name).kind() != DeclaredType.Kind.ANY;
        }
    }

    private static final List<Twin> TWINS = List.of(
            new Twin("gateway_info", "cvc", "gateway_info", "card_cvc"),
            new Twin("second_chance", "send_mail", "second_chance", "send_email"),
            new Twin("recurring", "model", "", "recurring_model"),
            new Twin("recurring", "id", "", "recurring_id"),
            new Twin("", "invoice", "", "invoice_id"),
            new Twin("", "amount", "", "partial_shipment_amount"));

    private static final List<String> PEOPLE = List.of("customer", "delivery");

    private final UnaryOperator<String> methodIds;

    /** Creates a normalizer that brings the ids of payment methods into the spelling of their table. */
    public InputNormalizer(UnaryOperator<String> methodIds) {
        this.methodIds = methodIds;
    }

    /** Brings a body into the contract's form, in place. */
    public void apply(ObjectNode body, DeclaredType declared) {
        rename(body, declared);
        forms(body, declared);
        for (Twin twin : TWINS) {
            move(body, twin, declared);
        }
    }

    /** Brings the values of a body into the contract's form, in place; what says the same under two names stays so. */
    void forms(ObjectNode body, DeclaredType declared) {
        ValueNormalizer.apply(body, declared);
        values(body);
    }

    /** Gives members that came by another name their own, where a value of their own name does not come too. */
    private static void rename(JsonNode value, DeclaredType declared) {
        if (value instanceof ObjectNode object) {
            declared.aliases().forEach((alias, name) -> {
                JsonNode given = object.remove(alias);
                if (given != null && ValueNormalizer.absent(object.path(name))) {
                    object.set(name, given);
                }
            });
            object.properties().forEach(member -> rename(member.getValue(), declared.member(member.getKey())));
        } else {
            value.forEach(element -> rename(element, declared.element()));
        }
    }

    private static void move(ObjectNode body, Twin twin, DeclaredType declared) {
        if (!(object(body, twin.in()) instanceof ObjectNode from) || !from.has(twin.other()) || !twin.isOf(declared)) {
            return;
        }
        JsonNode value = from.remove(twin.other());
        if (object(body, twin.object()) instanceof ObjectNode to && !to.has(twin.name())) {
            to.set(twin.name(), value);
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
        if (Json.at(body, "/payment_options/settings/coupons/allow") instanceof ArrayNode coupons) {
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
            String changed = change.apply(text.textValue());
            if (!changed.equals(text.textValue())) {
                object.put(name, changed);
            }
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
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < low || text.charAt(i) > high) {
                return false;
            }
        }
        return true;
    }
}
