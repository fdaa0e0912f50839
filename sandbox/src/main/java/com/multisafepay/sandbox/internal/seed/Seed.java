package com.multisafepay.sandbox.internal.seed;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.multisafepay.sandbox.internal.api.Api;
import com.multisafepay.sandbox.internal.operation.tokens.TokenStore;
import com.multisafepay.sandbox.internal.simulation.PaymentActions;
import com.multisafepay.sandbox.internal.state.Ids;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The initial data of a sandbox: sites, terminals, stored cards, accounts of affiliates and orders.
 *
 * @param name what errors call it
 * @param document what it says; it keeps {@code seed.schema.json}
 */
public record Seed(String name, JsonNode document) {
    /** A seed of nothing. */
    public static final Seed EMPTY =
            new Seed("no seed", YAMLMapper.builder().build().createObjectNode());

    /**
     * The parts of a sandbox that a seed goes into.
     *
     * @param api makes the orders
     * @param key the key of orders that name none
     * @param methods knows the ids of payment methods
     * @param tokens the stored cards
     * @param payments the customers' payments
     * @param staff reviews accounts
     * @param ids gives the ids out that the seed has set
     * @param server the sandbox's address as others know it
     */
    public record Into(
            Api api,
            String key,
            Predicate<String> methods,
            TokenStore tokens,
            PaymentActions payments,
            Staff staff,
            Ids ids,
            URI server) {}

    /** The provider's staff, who review accounts, and banks. */
    public interface Staff {
        /** Ends the review of an account. */
        void review(String account, boolean approved);

        /** Verifies a bank account. */
        void verify(String bankAccount);

        /** Puts money on a balance; minor units. */
        void topUp(String account, String currency, long amount);
    }

    private static final String FOLDER = "/com/multisafepay/sandbox/seed/";
    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /**
     * Reads a seed in YAML or JSON.
     *
     * @throws IllegalArgumentException when it cannot be read or breaks the schema; the message tells where
     */
    public static Seed read(Path file) {
        try {
            return checked(file.toString(), Files.readString(file));
        } catch (IOException e) {
            throw new IllegalArgumentException(file + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** Returns a seed of what the examples of the contract name. */
    public static Seed examples() {
        try (InputStream in = resource("examples.yaml")) {
            return checked("the examples", new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the entries of a list of the document, none where it has no such list. */
    public List<JsonNode> list(String member) {
        return document.path(member).valueStream().toList();
    }

    /**
     * Puts cards, accounts and orders into a sandbox.
     *
     * @throws IllegalArgumentException when the sandbox refuses one of them; the message tells where and why
     */
    public void put(Into sandbox) {
        new Seeding(this, sandbox).run();
    }

    private static Seed checked(String name, String text) {
        JsonNode document;
        try {
            document = MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    name + ": line " + e.getLocation().getLineNr() + ", column "
                            + e.getLocation().getColumnNr() + ": is not valid YAML or JSON",
                    e);
        }
        String faults = schema().validate(document).stream()
                .map(message -> "\n  " + message.getInstanceLocation() + ": "
                        + message.getMessage().replaceFirst("^.*?: ", ""))
                .sorted()
                .collect(Collectors.joining());
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(name + ": is no seed:" + faults);
        }
        return new Seed(name, document);
    }

    private static JsonSchema schema() {
        try (InputStream in = resource("seed.schema.json")) {
            return JsonSchemaFactory.getInstance(VersionFlag.V7)
                    .getSchema(
                            in,
                            SchemaValidatorsConfig.builder()
                                    .locale(Locale.ROOT)
                                    .pathType(PathType.JSON_POINTER)
                                    .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream resource(String file) {
        InputStream in = Seed.class.getResourceAsStream(FOLDER + file);
        if (in == null) {
            throw new IllegalStateException(FOLDER + file + " is not on the class path");
        }
        return in;
    }

    /** Returns several seeds as one, each after the one before. */
    public static Seed of(List<Seed> seeds) {
        ObjectNode all = MAPPER.createObjectNode();
        seeds.forEach(seed -> Stream.of("sites", "terminals", "cards", "accounts", "entries", "orders")
                .forEach(member ->
                        seed.list(member).forEach(entry -> all.withArray(member).add(entry))));
        return new Seed(seeds.stream().map(Seed::name).collect(Collectors.joining(", ")), all);
    }
}
