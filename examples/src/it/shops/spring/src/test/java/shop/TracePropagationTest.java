package shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.ApiKey;
import com.multisafepay.Environment;
import com.multisafepay.MultiSafepayClients;
import com.multisafepay.money.Money;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.sandbox.Sandbox;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Traces of a shop reach its calls of the API. */
@OpenShop
class TracePropagationTest {

    @Autowired
    private MultiSafepayClients clients;

    @Autowired
    private Sandbox sandbox;

    @Test
    void aCallCarriesItsTrace() {
        try (Wire wire = new Wire(sandbox::baseUri)) {
            clients.of(ApiKey.of(sandbox.apiKey()), Environment.of(wire.uri()))
                    .orders()
                    .create(RedirectOrder.of("basket-1", Money.of("25.99", "EUR"), "Basket"));

            assertThat(wire.arrived()).hasSize(1);
            assertThat(wire.arrived().get(0).getFirst("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
        }
    }
}
