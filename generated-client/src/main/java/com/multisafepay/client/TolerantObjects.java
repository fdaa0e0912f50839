package com.multisafepay.client;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBuilder;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Notes where an object came as an empty list, and prepares for members when they come. */
final class TolerantObjects extends BeanDeserializerModifier {

    private static final long serialVersionUID = 1L;

    @Override
    public BeanDeserializerBuilder updateBuilder(
            DeserializationConfig config, BeanDescription bean, BeanDeserializerBuilder builder) {
        List<SettableBeanProperty> changed = new ArrayList<>();
        builder.getProperties().forEachRemaining(property -> {
            if (isObject(property.getType())) {
                changed.add(new ObjectProperty(later(property)));
            } else if (property.getType().isCollectionLikeType()) {
                changed.add(later(property));
            }
        });
        changed.forEach(property -> builder.addOrReplaceProperty(property, true));
        return builder;
    }

    private static SettableBeanProperty later(SettableBeanProperty property) {
        return property.withValueDeserializer(new Later(property));
    }

    private static boolean isObject(JavaType type) {
        return TolerantModel.class.isAssignableFrom(type.getRawClass()) || type.isMapLikeType();
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

    private static final class ObjectProperty extends SettableBeanProperty.Delegating {

        private static final long serialVersionUID = 1L;

        ObjectProperty(SettableBeanProperty property) {
            super(property);
        }

        @Override
        protected SettableBeanProperty withDelegate(SettableBeanProperty property) {
            return new ObjectProperty(property);
        }

        @Override
        public void deserializeAndSet(JsonParser parser, DeserializationContext context, Object holder)
                throws IOException {
            boolean list = parser.hasToken(JsonToken.START_ARRAY);
            super.deserializeAndSet(parser, context, holder);
            if (list && holder instanceof TolerantModel model) {
                model.cameAsEmptyList(getName());
            }
        }
    }
}
