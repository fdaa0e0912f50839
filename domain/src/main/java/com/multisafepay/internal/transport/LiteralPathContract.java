package com.multisafepay.internal.transport;

import feign.Contract;
import feign.MethodMetadata;
import feign.Param;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Reads the interfaces as Feign's own contract does, but keeps every value in a path or a query literal, and leaves the constant headers to
 * {@link ApiTarget}.
 */
final class LiteralPathContract implements Contract {

    private static final Param.Expander ENCODING = new SegmentEncoding();

    @SuppressWarnings("deprecation") // Its successor is missing from Feign below 13.11.
    private final Contract feigns = new Contract.Default();

    @Override
    public List<MethodMetadata> parseAndValidateMetadata(Class<?> targetType) {
        List<MethodMetadata> methods = feigns.parseAndValidateMetadata(targetType);
        for (MethodMetadata method : methods) {
            method.template().headers(Map.of());
            method.indexToExpander(
                    method.indexToName().keySet().stream().collect(Collectors.toMap(i -> i, i -> ENCODING)));
        }
        return methods;
    }
}
