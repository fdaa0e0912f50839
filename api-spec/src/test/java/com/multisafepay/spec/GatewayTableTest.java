package com.multisafepay.spec;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class GatewayTableTest {

    private static final JsonNode CONTRACT = Contract.bundle();
    private static final JsonNode TABLE = Contract.read(Contract.GATEWAYS);
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
            .getSchema(Contract.read(Contract.GATEWAYS_SCHEMA));

    @Test
    void keepsItsSchema() {
        assertThat(SCHEMA.validate(TABLE)).isEmpty();
    }

    @Test
    void wouldBeRefusedWithAMemberThatTheSchemaDoesNotKnow() {
        JsonNode table = TABLE.deepCopy();
        ((ObjectNode) table.at("/gateways/0")).put("colour", "red");

        assertThat(SCHEMA.validate(table)).hasSize(1);
    }

    @Test
    void givesEveryIdAndAliasOnce() {
        assertThat(ids(true)).doesNotHaveDuplicates();
    }

    @Test
    void isOrderedById() {
        assertThat(ids(false)).isSorted();
    }

    @Test
    void holdsTheIdsThatTheContractNames() {
        assertThat(texts(CONTRACT.at("/components/schemas/CreateOrderRequest/properties/gateway/x-known-values")))
                .containsExactlyInAnyOrderElementsOf(documentedIds());
    }

    @Test
    void holdsTheGiftCardsThatTheContractNames() {
        Set<String> coupons = new TreeSet<>();
        TABLE.path("gateways").forEach(row -> {
            if (row.path("coupon").asBoolean()) {
                coupons.add(row.path("id").asText());
                coupons.addAll(texts(row.path("aliases")));
            }
        });

        assertThat(texts(CONTRACT.at("/components/schemas/CouponSettings/properties/allow/x-known-values")))
                .containsExactlyInAnyOrderElementsOf(coupons);
    }

    @Test
    void requiresOnlyMembersThatTheRequestHas() {
        List<String> unknown = new ArrayList<>();
        TABLE.path("gateways")
                .forEach(row -> texts(row.path("required_direct")).stream()
                        .flatMap(path -> List.of(path.split("\\|", -1)).stream())
                        .filter(path -> !requestHas(path))
                        .forEach(path -> unknown.add(row.path("id").asText() + ": " + path)));

        assertThat(unknown).isEmpty();
    }

    @Test
    void namesCountriesAndCurrenciesThatExist() {
        Set<String> countries = Set.of(Locale.getISOCountries());
        TABLE.path("gateways").forEach(row -> {
            assertThat(countries).containsAll(texts(row.path("countries")));
            texts(row.path("currencies"))
                    .forEach(code -> assertThat(Currency.getInstance(code)).isNotNull());
        });
    }

    @Test
    void givesPayLaterMethodsACart() {
        TABLE.path("gateways")
                .forEach(row -> assertThat(row.path("cart_required").asBoolean())
                        .as(row.path("id").asText())
                        .isEqualTo(row.path("group").asText().equals("bnpl")));
    }

    private static boolean requestHas(String path) {
        JsonNode schema = CONTRACT.at("/components/schemas/CreateOrderRequest");
        for (String name : path.split("\\.", -1)) {
            schema = Contract.resolve(CONTRACT, schema.path("properties").path(name));
        }
        return !schema.isMissingNode();
    }

    private static Set<String> documentedIds() {
        Set<String> ids = new TreeSet<>();
        TABLE.path("gateways").forEach(row -> {
            if (row.path("documented").asBoolean()) {
                ids.add(row.path("id").asText());
                ids.addAll(texts(row.path("aliases")));
            }
        });
        return ids;
    }

    private static List<String> ids(boolean withAliases) {
        List<String> ids = new ArrayList<>();
        TABLE.path("gateways").forEach(row -> {
            ids.add(row.path("id").asText());
            if (withAliases) {
                ids.addAll(texts(row.path("aliases")));
            }
        });
        return ids;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
