package com.multisafepay.internal.transport;

import feign.Contract;
import feign.MethodMetadata;
import feign.Param;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads the interfaces as Feign's own contract does, but keeps every value in a path or a query literal, leaves the constant headers to
 * {@link ApiTarget}, and keeps the language of messages out of the templates: Feign goes through each parameter of a query three times a call, and hardly
 * any call names a language.
 */
final class LiteralPathContract implements Contract {

    private static final Param.Expander ENCODING = new SegmentEncoding();
    private static final String LANGUAGE = "locale";

    @SuppressWarnings("deprecation") // Its successor is missing from Feign below 13.11.
    private final Contract feigns = new Contract.Default();

    @Override
    public List<MethodMetadata> parseAndValidateMetadata(Class<?> targetType) {
        List<MethodMetadata> methods = feigns.parseAndValidateMetadata(targetType);
        for (MethodMetadata method : methods) {
            method.template().headers(Map.of());
            takeLanguageOut(method);
            method.indexToExpander(
                    method.indexToName().keySet().stream().collect(Collectors.toMap(i -> i, i -> ENCODING)));
        }
        return methods;
    }

    private static void takeLanguageOut(MethodMetadata method) {
        method.indexToName().entrySet().stream()
                .filter(parameter -> parameter.getValue().contains(LANGUAGE))
                .map(Map.Entry::getKey)
                .findFirst()
                .ifPresent(index -> {
                    method.indexToName().remove(index);
                    method.template().query(LANGUAGE, List.of());
                    method.queryMapIndex(index);
                });
    }

    /** Encodes a language as what Feign adds to a query; nothing where there is none. */
    static Map<String, Object> query(@Nullable Object language) {
        return language == null ? Map.of() : Map.of(LANGUAGE, ENCODING.expand(language));
    }
}
