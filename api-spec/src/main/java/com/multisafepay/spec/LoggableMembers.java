package com.multisafepay.spec;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * The members of bodies that may be logged and stored, by the contract's {@code x-loggable}; all others are to be masked. It needs
 * Jackson's {@code jackson-databind}, which this artifact does not bring along.
 *
 * @param values members whose values tell nothing of a person and open nothing
 * @param words members of free text, in which anything may be named
 */
public record LoggableMembers(Set<String> values, Set<String> words) {

    /** Copies both sets. */
    public LoggableMembers {
        values = Set.copyOf(Objects.requireNonNull(values, "values"));
        words = Set.copyOf(Objects.requireNonNull(words, "words"));
    }

    /**
     * Reads the list of this artifact.
     *
     * @return the list
     * @throws IllegalStateException if the file is missing from the artifact
     */
    public static LoggableMembers bundled() {
        try (InputStream in = ApiSpec.loggable()) {
            return of(new ObjectMapper().readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the list of a contract.
     *
     * @param loggable its {@code x-loggable}; nothing may be logged where it is missing
     * @return the list
     */
    public static LoggableMembers of(JsonNode loggable) {
        Objects.requireNonNull(loggable, "loggable");
        return new LoggableMembers(names(loggable.path("values")), names(loggable.path("words")));
    }

    /** {@return the names of both kinds} */
    public Set<String> all() {
        Set<String> all = new TreeSet<>(values);
        all.addAll(words);
        return all;
    }

    private static Set<String> names(JsonNode list) {
        Set<String> names = new TreeSet<>();
        list.forEach(name -> names.add(name.asText()));
        return names;
    }
}
