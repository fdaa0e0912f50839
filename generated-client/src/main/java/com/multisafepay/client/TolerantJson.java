package com.multisafepay.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;

/**
 * The mapper that reads what the API really sends and writes only what was set.
 *
 * <p>Reading: unknown members, and members of another form than the contract states, are kept as additional members of their model, but for those
 * that money depends on, which have to be plain; {@code ""} is absent for anything but a text; so is {@code []} for an
 * object, which is written as {@code []} again; a number may come as text and a text as a number; a boolean may come as 0, 1 or text. A whole number with a
 * fraction, or one too large, is an error: it is never cut.
 *
 * <p>A text nested deeper than 64 levels or with a number of more than 100 digits is an error too; from Jackson 2.16 on, so is one with a
 * name of more than 1,000 characters, and from 2.18 on one of more than a million tokens.
 *
 * <p>Writing: null members are left out, decimals are written plainly and with the digits they have.
 */
public final class TolerantJson {

    /** Far more than any answer needs, and little enough for one that means harm to end in an error. */
    private static final StreamReadConstraints BOUNDS = bounds();

    private TolerantJson() {}

    private static StreamReadConstraints bounds() {
        StreamReadConstraints.Builder bounds =
                StreamReadConstraints.builder().maxNestingDepth(64).maxNumberLength(100);
        try {
            bounds.maxNameLength(1_000).maxTokenCount(1_000_000);
        } catch (NoSuchMethodError e) {
            // Jackson knows the first from 2.16 on, the second from 2.18 on.
        }
        return bounds.build();
    }

    /**
     * Makes a mapper of its own for the caller.
     *
     * @return a new mapper, to be kept: making one is costly, sharing it between threads is safe
     */
    public static JsonMapper newMapper() {
        return JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(BOUNDS).build())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
                .withCoercionConfigDefaults(
                        config -> config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.AsNull))
                .annotationIntrospector(new WithoutPlainReaders())
                .addHandler(new UnknownMembers())
                .addModule(new SimpleModule("multisafepay")
                        .setDeserializerModifier(new TolerantObjects())
                        .addDeserializer(Boolean.class, new LooseBoolean())
                        .addDeserializer(Long.class, new ExactLong()))
                .build();
    }
}
