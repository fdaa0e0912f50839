package com.multisafepay.sandbox.internal.operation.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.sandbox.internal.contract.Json;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/**
 * A terminal of the sandbox's account.
 *
 * @param id its id
 * @param provider whose platform it runs on
 * @param name the merchant's name of it
 * @param manufacturer who made it
 * @param group the group that it is in
 * @param country where it stands
 */
record StoredTerminal(String id, String provider, String name, String manufacturer, long group, String country) {
    private static final long SHOP = 10_020_001L;
    private static final long REPAIRS = 10_020_002L;

    /** All of them, each in use. */
    static final List<StoredTerminal> ALL = List.of(
            new StoredTerminal("00000ABC", "SMARTPOS", "Counter 1", "SUNMI", SHOP, "NL"),
            new StoredTerminal("00000ABD", "SMARTPOS", "Counter 2", "SUNMI", SHOP, "NL"),
            new StoredTerminal("00000ABE", "CTAP", "Entrance", "INGENICO", SHOP, "NL"),
            new StoredTerminal("00000ABF", "VERIFONE", "Repair desk", "VERIFONE", REPAIRS, "BE"));

    /** Returns a terminal of a seed. */
    static StoredTerminal of(JsonNode seed) {
        return new StoredTerminal(
                seed.path("id").asText(),
                seed.path("provider").asText("SMARTPOS"),
                seed.path("name").asText("Terminal"),
                seed.path("manufacturer").asText("SUNMI"),
                seed.path("group").asLong(),
                seed.path("country").asText("NL"));
    }

    ObjectNode told() {
        return Json.object()
                .put("id", id)
                .put("provider", provider)
                .put("name", name)
                .put(
                        "code",
                        UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8))
                                .toString())
                .put("created", "2026-01-12T09:00:00")
                .put("last_updated", "2026-05-20T08:15:30")
                .put("manufacturer_id", manufacturer)
                .put("serial_number", "SN" + id)
                .put("active", true)
                .put("group_id", group)
                .put("country", country);
    }
}
