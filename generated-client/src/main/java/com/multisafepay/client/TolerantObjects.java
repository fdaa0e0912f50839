package com.multisafepay.client;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBuilder;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads every member of a model through a {@link TolerantProperty}, and prepares for objects and lists when they come. */
final class TolerantObjects extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public BeanDeserializerBuilder updateBuilder(
            DeserializationConfig config, BeanDescription bean, BeanDeserializerBuilder builder) {
        if (!TolerantModel.class.isAssignableFrom(bean.getBeanClass())) {
            return builder;
        }
        List<SettableBeanProperty> changed = new ArrayList<>();
        builder.getProperties().forEachRemaining(property -> {
            TolerantProperty.Form form = TolerantProperty.Form.of(property.getType());
            if (form == TolerantProperty.Form.TEXT || form == TolerantProperty.Form.SCALAR) {
                changed.add(new TolerantProperty(property, form));
            } else if (form != null) {
                changed.add(new TolerantProperty(property.withValueDeserializer(new Later(property)), form));
            }
        });
        changed.forEach(property -> builder.addOrReplaceProperty(property, true));
        return builder;
    }

    /** Prepares to read a member when it first comes: an order can hold fifty models, and most answers have a few of them. */
    private static final class Later extends JsonDeserializer<Object> {

        private final SettableBeanProperty property;
        private volatile @Nullable JsonDeserializer<Object> prepared;

        Later(SettableBeanProperty property) {
            this.property = property;
        }

        @Override
        public @Nullable Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            JsonDeserializer<Object> reader = prepared;
            if (reader == null) {
                reader = context.findContextualValueDeserializer(property.getType(), property);
                prepared = reader;
            }
            return reader.deserialize(parser, context);
        }
    }
}
