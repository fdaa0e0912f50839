package com.multisafepay.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.DefaultSerializerProvider;
import com.multisafepay.client.TolerantJson;
import com.multisafepay.client.model.CreateOrderAnswer;
import com.multisafepay.client.model.Order;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The mapper is prepared ahead of the first order. */
class SharedMapperTest {

    @Test
    void preparesToWriteAnOrderAndToReadWhatComesBack() throws InterruptedException {
        Readers readers = new Readers();
        JsonMapper mapper = TolerantJson.newMapper()
                .rebuild()
                .addModule(new SimpleModule("watching").setDeserializerModifier(readers))
                .build();
        Thread ahead = SharedMapper.ahead(() -> mapper);

        ahead.start();
        ahead.join();

        assertThat(((DefaultSerializerProvider) mapper.getSerializerProvider()).cachedSerializersCount())
                .isPositive();
        assertThat(readers.types).contains(CreateOrderAnswer.class, Order.class);
    }

    @Test
    void keepsNoProcessFromEndingAndNoApplicationInMemory() {
        Thread ahead = SharedMapper.ahead(SharedMapper::get);

        assertThat(ahead.isDaemon()).isTrue();
        assertThat(ahead.getContextClassLoader()).isSameAs(SharedMapper.class.getClassLoader());
    }

    @Test
    void saysNothingOfWhatFails() throws InterruptedException {
        List<Throwable> said = new ArrayList<>();
        Thread ahead = SharedMapper.ahead(() -> {
            throw new IllegalStateException("no mapper");
        });
        Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> said.add(failure));
        try {
            ahead.start();
            ahead.join();
        } finally {
            Thread.setDefaultUncaughtExceptionHandler(before);
        }

        assertThat(said).isEmpty();
    }

    @Test
    void beginsOnceAndMakesTheMapperOnce() {
        SharedMapper.prepare();
        SharedMapper.prepare();

        assertThat(SharedMapper.get()).isSameAs(SharedMapper.get());
    }

    /** The types that the mapper is prepared to read. */
    private static final class Readers extends BeanDeserializerModifier {

        private static final long serialVersionUID = 1L;

        private final transient List<Class<?>> types = new ArrayList<>();

        @Override
        public JsonDeserializer<?> modifyDeserializer(
                DeserializationConfig config, BeanDescription bean, JsonDeserializer<?> reader) {
            types.add(bean.getBeanClass());
            return reader;
        }
    }
}
