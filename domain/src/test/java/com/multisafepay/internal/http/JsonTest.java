package com.multisafepay.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.multisafepay.client.TolerantJson;
import com.multisafepay.client.model.CreateOrderAnswer;
import com.multisafepay.client.model.CreateOrderRequest;
import com.multisafepay.client.model.Customer;
import com.multisafepay.client.model.Order;
import com.multisafepay.client.model.PaymentOptions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is prepared ahead of the first order. */
class JsonTest {

    @Test
    void preparesWhatNearlyEveryOrderHas() throws InterruptedException {
        Writers writers = new Writers();
        Readers readers = new Readers();
        SimpleModule watching =
                new SimpleModule("watching").setSerializerModifier(writers).setDeserializerModifier(readers);
        Thread ahead = Json.ahead(
                () -> TolerantJson.newMapper().rebuild().addModule(watching).build());

        ahead.start();
        ahead.join();

        assertThat(writers.types).contains(CreateOrderRequest.class, Customer.class, PaymentOptions.class);
        assertThat(readers.types).contains(CreateOrderAnswer.class, Order.class);
    }

    @Test
    void keepsNoProcessFromEndingAndNoApplicationInMemory() {
        Thread ahead = Json.ahead(Json::mapper);

        assertThat(ahead.isDaemon()).isTrue();
        assertThat(ahead.getContextClassLoader()).isSameAs(Json.class.getClassLoader());
    }

    @Test
    void saysNothingOfWhatFails() throws InterruptedException {
        List<Throwable> said = new ArrayList<>();
        Thread ahead = Json.ahead(() -> {
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
        Json.begin();
        Json.begin();

        assertThat(Json.mapper()).isSameAs(Json.mapper());
    }

    /** The types that the mapper is prepared to write. */
    private static final class Writers extends BeanSerializerModifier {

        private static final long serialVersionUID = 1L;

        private final transient List<Class<?>> types = new ArrayList<>();

        @Override
        public JsonSerializer<?> modifySerializer(
                SerializationConfig config, BeanDescription bean, JsonSerializer<?> writer) {
            types.add(bean.getBeanClass());
            return writer;
        }
    }

    /** The types that it is prepared to read. */
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
