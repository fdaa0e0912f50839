package com.multisafepay.sandbox;

import com.multisafepay.sandbox.internal.seed.Seed;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * Collects the accounts of a sandbox: the keys that open them, and what they hold at the start. Not safe to use from many threads.
 *
 * @param <B> the builder itself
 */
public abstract sealed class AccountBuilder<B extends AccountBuilder<B>> extends ListenerBuilder<B>
        permits SandboxBuilder {
    Optional<String> apiKey = Optional.empty();
    final Map<String, List<String>> keys = new TreeMap<>();
    OptionalLong seed = OptionalLong.empty();
    private final List<Seed> seeds = new ArrayList<>();

    AccountBuilder() {}

    /**
     * Sets the key that serves all: sites, accounts and the controls. Default: any that is not empty.
     *
     * @param apiKey not empty
     * @return these settings
     */
    public B apiKey(String apiKey) {
        this.apiKey = Optional.of(notEmpty("apiKey", apiKey));
        return self();
    }

    /**
     * Adds a key of one kind; call it again for more. The first key of a site is that of the shop's own site, each further one
     * that of another site of its account; the first key of an affiliate is that of the first affiliate that signs up, and
     * so on. Once there are such keys, others open nothing but by {@link #apiKey}.
     *
     * @param kind the kind
     * @param key not empty
     * @return these settings
     */
    public B key(KeyKind kind, String key) {
        Objects.requireNonNull(kind, "kind");
        keys.computeIfAbsent(kind.word(), none -> new ArrayList<>()).add(notEmpty("key", key));
        return self();
    }

    /**
     * Makes ids and chance the same in every run.
     *
     * @param seed any number
     * @return these settings
     */
    public B seed(long seed) {
        this.seed = OptionalLong.of(seed);
        return self();
    }

    /**
     * Starts with what a file says: sites with keys and enabled payment methods, terminals, stored cards and orders.
     * {@link Sandbox#reset()} goes back to it. Call it again for more.
     *
     * @param file YAML or JSON, as {@code seed.schema.json} in this package's folder describes it
     * @return these settings
     * @throws IllegalArgumentException when it cannot be read or breaks the schema; the message tells where
     */
    public B seed(Path file) {
        seeds.add(Seed.read(Objects.requireNonNull(file, "file")));
        return self();
    }

    /**
     * Starts with what the examples of the contract name: orders, stored cards, a refund and terminals, so that tools
     * which send the contract's examples find something. {@link Sandbox#reset()} goes back to it.
     *
     * @return these settings
     */
    public B seedExamples() {
        seeds.add(Seed.examples());
        return self();
    }

    Seed seeds() {
        return Seed.of(seeds);
    }

    static String notEmpty(String name, String value) {
        if (Objects.requireNonNull(value, name).isEmpty()) {
            throw new IllegalArgumentException(name + ": must not be empty");
        }
        return value;
    }
}
