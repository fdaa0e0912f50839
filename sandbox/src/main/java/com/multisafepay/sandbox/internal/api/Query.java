package com.multisafepay.sandbox.internal.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The decoded query of a call; an empty value counts as absent.
 *
 * @param values every value by its name
 */
record Query(Map<String, List<String>> values) {

    Optional<String> first(String name) {
        return values.getOrDefault(name, List.of()).stream().findFirst().filter(value -> !value.isEmpty());
    }

    List<String> all(String name) {
        return Stream.of(name, name + "[]")
                .flatMap(each -> values.getOrDefault(each, List.of()).stream())
                .flatMap(each -> Stream.of(each.split(",")))
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
