package com.multisafepay.contract.pact;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Finds texts in a pact file that could be secrets. */
public final class Secrets {

    /** The signature of a message gives no key away. */
    private static final String SIGNATURE = "Auth";

    private static final Set<String> KEYS = Set.of(Pacts.KEY, Pacts.WRONG_KEY, "fake-key-of-the-site");

    /** The numbers that the API's documentation gives for tests. */
    private static final Set<String> TEST_CARDS = Set.of(
            "374500000000015",
            "6799990000000000011",
            "5500000000000004",
            "4111111111111111",
            "4761340000000019",
            "4917300000000008",
            "378734493671000",
            "4462000000000003",
            "374200000000004",
            "4012001037461114",
            "4012001038488884",
            "67034500054620008",
            "67039902990000045",
            "67039902990000011");

    private static final Pattern DIGITS = Pattern.compile("(?<!\\d)[2-6]\\d{11,18}(?!\\d)");
    /** Forty and more of these characters: what keys of the API look like, apart from addresses, which have other ones too. */
    private static final Pattern TOKEN =
            Pattern.compile("(?<![\\w-])(?=[\\w-]*\\d)(?=[\\w-]*[A-Za-z])[\\w-]{40,}(?![\\w-])");

    private Secrets() {}

    /**
     * Returns the texts that look like secrets.
     *
     * @param pact the text of a pact file
     * @return where it stands, and what it looks like
     * @throws IOException when the text is no JSON
     */
    public static List<String> in(String pact) throws IOException {
        List<String> found = new ArrayList<>();
        look("$", new ObjectMapper().readTree(pact), found);
        return found;
    }

    private static void look(String at, JsonNode node, List<String> found) {
        if (node.isValueNode()) {
            String text = node.asText();
            DIGITS.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .filter(digits -> luhn(digits) && !TEST_CARDS.contains(digits))
                    .forEach(card -> found.add(at + ": a card number that is none of the documented test cards"));
            if (TOKEN.matcher(text).find()) {
                found.add(at + ": looks like a secret");
            }
        }
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            look(at + "[" + i + "]", node.get(i), found);
        }
        node.properties().forEach(member -> {
            String where = at + "." + member.getKey();
            if (member.getKey().equalsIgnoreCase("api_key")) {
                keys(where, member.getValue(), found);
            } else if (!member.getKey().equals(SIGNATURE)) {
                look(where, member.getValue(), found);
            }
        });
    }

    /** A header or a parameter is a list of values; the rules on how to match one have an object there. */
    private static void keys(String at, JsonNode value, List<String> found) {
        List<JsonNode> values = new ArrayList<>();
        (value.isTextual() ? List.of(value) : value).forEach(values::add);
        values.stream()
                .filter(each -> each.isTextual() && !KEYS.contains(each.asText()))
                .forEach(each -> found.add(at + ": a key that is not a fake one"));
    }

    private static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : digit * 2;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return sum % 10 == 0;
    }
}
