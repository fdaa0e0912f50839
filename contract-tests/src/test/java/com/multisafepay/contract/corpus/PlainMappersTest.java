package com.multisafepay.contract.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.multisafepay.client.TolerantJson;
import com.multisafepay.client.model.CreateOrderRequest;
import com.multisafepay.client.model.GetOrderAnswer;
import com.multisafepay.client.model.Order;
import com.multisafepay.client.model.OrderCustomer;
import com.multisafepay.client.model.PaymentOptions;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** A framework reads and writes the generated models with a mapper of its own, of Jackson 2 or of Jackson 3. */
class PlainMappersTest {

    private static final ObjectMapper TOLERANT = TolerantJson.newMapper();
    private static final ObjectMapper TWO = new ObjectMapper();
    private static final JsonMapper THREE = new JsonMapper();

    /** A mapper as it comes out of the box. */
    enum Plain {
        JACKSON_2 {
            @Override
            <T> T read(String json, Class<T> type) throws IOException {
                return TWO.readValue(json, type);
            }

            @Override
            String write(Object model) throws IOException {
                return TWO.writeValueAsString(model);
            }
        },
        JACKSON_3 {
            @Override
            <T> T read(String json, Class<T> type) {
                return THREE.readValue(json, type);
            }

            @Override
            String write(Object model) {
                return THREE.writeValueAsString(model);
            }
        };

        abstract <T> T read(String json, Class<T> type) throws IOException;

        abstract String write(Object model) throws IOException;
    }

    /** An empty list in place of an object is absent; only the tolerant mapper writes it again. */
    @ParameterizedTest
    @EnumSource
    void keepsEveryPublishedBodyAndEveryExample(Plain plain) throws Exception {
        BundledContract contract = BundledContract.load();
        List<Body> bodies = Body.all(contract);
        RoundTrip roundTrip = new RoundTrip(contract);
        List<String> differences = new ArrayList<>();
        for (Body body : bodies) {
            Class<?> model = BundledContract.model(body.schema());
            JsonNode again;
            try {
                again = TOLERANT.readTree(plain.write(plain.read(body.json().toString(), model)));
            } catch (IOException | tools.jackson.core.JacksonException unreadable) {
                differences.add(body.name() + " cannot be read: " + unreadable.getMessage());
                continue;
            }
            roundTrip.differences(body.json(), again, body.schema()).stream()
                    .filter(difference -> !difference.endsWith(": lost []"))
                    .forEach(difference -> differences.add(body.name() + " " + difference));
        }

        assertThat(differences).isEmpty();
        assertThat(bodies).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @EnumSource
    void writesOnlyWhatWasSet(Plain plain) throws Exception {
        CreateOrderRequest order =
                new CreateOrderRequest().orderId("a").amount(1L).paymentOptions(new PaymentOptions().closeWindow(true));

        assertThat(TOLERANT.readTree(plain.write(order)))
                .isEqualTo(TOLERANT.readTree(
                        "{\"order_id\":\"a\",\"amount\":1,\"payment_options\":{\"close_window\":true}}"));
    }

    @ParameterizedTest
    @EnumSource
    void readsAnEmptyListInPlaceOfAnObjectAsAbsent(Plain plain) throws Exception {
        GetOrderAnswer answer = plain.read("{\"data\":{\"order_id\":\"a\",\"customer\":[]}}", GetOrderAnswer.class);

        assertThat(answer.getData()).extracting(Order::getOrderId).isEqualTo("a");
        assertThat(answer.getData()).extracting(Order::getCustomer).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void readsAMemberUnderItsAlias(Plain plain) throws Exception {
        Order order = plain.read(
                "{\"customer\":{\"first_name\":\"Anna\",\"firstname\":null,\"lastname\":\"Bakker\"}}", Order.class);

        assertThat(order.getCustomer()).extracting("firstName", "lastName").containsExactly("Anna", "Bakker");
    }

    @Test
    void readsAMemberUnderItsAliasWithTheTolerantMapper() throws Exception {
        Order order = TOLERANT.readValue(
                "{\"customer\":{\"first_name\":\"Anna\",\"firstname\":null,\"lastname\":\"Bakker\"}}", Order.class);

        assertThat(order.getCustomer()).extracting("firstName", "lastName").containsExactly("Anna", "Bakker");
        assertThat(TOLERANT.writeValueAsString(order))
                .isEqualTo("{\"customer\":{\"first_name\":\"Anna\",\"last_name\":\"Bakker\"}}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"first_name\":\"Anna\",\"firstname\":\"Bea\"}",
                "{\"firstname\":\"Bea\",\"first_name\":\"Anna\"}",
                "{\"firstname\":\"Anna\",\"first_name\":null}"
            })
    void letsTheNameOfTheSchemaCountWhereBothCome(String customer) throws Exception {
        String order = "{\"customer\":" + customer + "}";

        for (Plain plain : Plain.values()) {
            assertThat(plain.read(order, Order.class).getCustomer())
                    .as(plain.name())
                    .extracting(OrderCustomer::getFirstName)
                    .isEqualTo("Anna");
        }
        assertThat(TOLERANT.readValue(order, Order.class).getCustomer())
                .extracting(OrderCustomer::getFirstName)
                .isEqualTo("Anna");
    }
}
