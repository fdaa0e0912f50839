package com.multisafepay.contract.coverage;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Answers of an operation that a caller reads in the same way; one pact for each stands for all.
 *
 * @param status the HTTP status
 * @param about what the answers are about
 */
record Family(int status, String about) {

    private static final Map<String, Set<Integer>> CODES = Map.of(
            "the key", Set.of(1032),
            "a field", Set.of(1001, 1002, 1003, 1007, 1008, 1010, 1016, 1018, 1036),
            "the order id", Set.of(1006),
            "the payment method", Set.of(1023),
            "the cart", Set.of(1025, 1026, 1027, 1028, 1029, 1030, 1031, 5001),
            "the refund", Set.of(1034));

    /** Decided by the account, the bank or the risk rules: nothing in a request brings it about. */
    private static final Set<Integer> DECIDED_ELSEWHERE =
            Set.of(1014, 1015, 1017, 1019, 1020, 1021, 1022, 1024, 1033, 9999);

    private static final Map<Integer, String> BY_CODE = CODES.entrySet().stream()
            .flatMap(family -> family.getValue().stream().map(code -> Map.entry(code, family.getKey())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** The family of an answer; empty where no pact can ask for it. */
    static Optional<Family> of(int status, JsonNode answer) {
        if (status < 300) {
            return Optional.of(new Family(status, "success"));
        }
        int code = answer.path("error_code").asInt();
        if (DECIDED_ELSEWHERE.contains(code)) {
            return Optional.empty();
        }
        String about = code == 0 ? "no code" : BY_CODE.getOrDefault(code, "code " + code);
        return Optional.of(new Family(status, about));
    }

    @Override
    public String toString() {
        return status + " (" + about + ")";
    }
}
