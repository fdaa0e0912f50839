package com.multisafepay.client;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.ContextAttributes;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * The mapper that reads what the API really sends and writes only what was set.
 *
 * <p>Reading: unknown members are kept as additional members of their model. A member of another form than the contract states is absent, as is an
 * element of a list; {@link TolerantModel#unread} names them, {@link TolerantModel#asItCame} has what came, and both are written again as they came. {@code ""}
 * is absent for anything but a text, and so is {@code []} for an object; an object in place of a list of objects is its only element. A number may come as
 * text and a text as a number; a boolean may come as 0, 1 or text. A whole number with a decimal point or an exponent, or one too large, is
 * of another form: it is never cut. Only the data of an answer must have the form that the contract states.
 *
 * <p>A text nested deeper than 64 levels or with a number of more than 100 digits is an error too; from Jackson 2.16 on, so is one with a
 * name of more than 1,000 characters, and from 2.18 on one of more than a million tokens.
 *
 * <p>Writing: null members are left out, decimals are written plainly and with the digits they have.
 */
public final class TolerantJson {

    /** Far deeper than any answer needs, and shallow enough to stop a hostile one. */
    private static final StreamReadConstraints BOUNDS = bounds();

    static final String LISTENER = Listener.class.getName();

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

    /** Hears of members that came in a form which the contract does not state. */
    @FunctionalInterface
    public interface Listener {

        /**
         * Hears of one.
         *
         * @param model the model
         * @param member the member, by its name in JSON
         */
        void unread(Class<? extends TolerantModel> model, String member);
    }

    /**
     * Returns a new mapper, which belongs to the caller.
     *
     * @return a new mapper, to be kept: making one is costly, sharing it between threads is safe
     */
    public static JsonMapper newMapper() {
        return newMapper((model, member) -> {});
    }

    /**
     * Makes a mapper of its own for the caller.
     *
     * @param listener hears of each member that cannot be read, while it is read
     * @return a new mapper, to be kept: making one is costly, sharing it between threads is safe
     */
    public static JsonMapper newMapper(Listener listener) {
        Objects.requireNonNull(listener, "listener");
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
                .defaultAttributes(ContextAttributes.getEmpty().withSharedAttribute(LISTENER, listener))
                .addModule(new SimpleModule("multisafepay")
                        .setDeserializerModifier(new TolerantObjects())
                        .addDeserializer(Boolean.class, new LooseBoolean())
                        .addDeserializer(BigDecimal.class, new ExactDecimal())
                        .addDeserializer(Long.class, new ExactLong()))
                .build();
    }
}
