package com.multisafepay.order;

import static com.multisafepay.OrderSamples.customer;
import static com.multisafepay.OrderSamples.direct;
import static com.multisafepay.OrderSamples.redirect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.Wire;
import com.multisafepay.order.request.RecurringModel;
import com.multisafepay.payment.TokenPayment;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reads the API's answer to a new order. */
class CreatedOrderTest {

    private static CreatedOrder created(String members) {
        return Wire.answering("{'order_id':'shop-1'" + members + "}")
                .client()
                .orders()
                .create(redirect().build());
    }

    @Test
    void leadsToItsPage() {
        assertThat(created(",'payment_url':'https://pay.example/1'").requirePaymentUrl())
                .isEqualTo("https://pay.example/1");
    }

    @Test
    void saysThatThereIsNoPageWhereNothingIsLeftToDo() {
        CreatedOrder paid = created(",'status':'completed','currency':'EUR','amount':12100");

        assertThatThrownBy(paid::requirePaymentUrl)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("order shop-1 has no payment_url: nothing is left to do");
    }

    @Test
    void doesNotShowTheTokenOfItsEvents() {
        CreatedOrder.Events events = created(",'events_token':'secret-1','events_url':'https://pay.example/events'")
                .events()
                .orElseThrow();

        assertThat(events.token()).isEqualTo("secret-1");
        assertThat(events).hasToString("Events[Optional[https://pay.example/events]]");
    }

    @Test
    void hasTheFirstAddressOfItsEventsThatCanBeRead() {
        String odd = ",'events_token':'secret-1','events_stream_url':'no address'";

        assertThat(created(odd + ",'events_url':'https://pay.example/events'").events())
                .get()
                .extracting(CreatedOrder.Events::url)
                .isEqualTo(Optional.of(URI.create("https://pay.example/events")));
        assertThat(created(odd).events())
                .get()
                .extracting(CreatedOrder.Events::url)
                .isEqualTo(Optional.empty());
    }

    @Test
    void wasSentWithHowTheTokenIsUsed() {
        Wire wire = Wire.answering("{'order_id':'shop-1'}");

        wire.client()
                .orders()
                .create(direct().payment(new TokenPayment("token-1"))
                        .recurringModel(RecurringModel.UNSCHEDULED)
                        .customer(customer().reference("customer-1").build())
                        .build());

        assertThat(wire.only()).contains("'recurring_model':'unscheduled'", "'recurring_id':'token-1'");
    }
}
