package com.multisafepay.internal.http;

import feign.Contract;
import feign.DefaultContract;
import feign.MethodMetadata;
import java.util.List;
import java.util.Map;

/** Feign's own contract without the constant headers of the interfaces: {@link ApiTarget} puts those on. */
public final class PlainContract implements Contract {

    private final Contract feigns = new DefaultContract();

    @Override
    public List<MethodMetadata> parseAndValidateMetadata(Class<?> targetType) {
        List<MethodMetadata> methods = feigns.parseAndValidateMetadata(targetType);
        for (MethodMetadata method : methods) {
            method.template().headers(Map.of());
        }
        return methods;
    }
}
