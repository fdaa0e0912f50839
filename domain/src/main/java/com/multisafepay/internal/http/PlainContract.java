package com.multisafepay.internal.http;

import feign.Contract;
import feign.MethodMetadata;
import feign.Param;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Feign's own contract without the constant headers of the interfaces, which {@link ApiTarget} puts on, and with values in paths and
 * queries that stay the values they are.
 */
public final class PlainContract implements Contract {

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
