package shop;

import com.multisafepay.MultiSafepay;
import com.multisafepay.money.Money;
import com.multisafepay.order.Order;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.refund.Refund;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.inject.Provider;

/** Takes orders and gives money back. */
@Controller("/orders/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
class OrderController {

    private final MultiSafepay multiSafepay;
    private final Provider<EmbeddedServer> server;

    OrderController(MultiSafepay multiSafepay, Provider<EmbeddedServer> server) {
        this.multiSafepay = multiSafepay;
        this.server = server;
    }

    @Post("{?amount}")
    @Produces(MediaType.TEXT_PLAIN)
    String create(String id, @QueryValue String amount) {
        RedirectOrder order = RedirectOrder.builder()
                .orderId(id)
                .amount(Money.of(amount, "EUR"))
                .description("Basket")
                .notificationUrl(
                        server.get().getURI().resolve("/hooks/multisafepay").toString())
                .redirectUrl("https://shop.example/thanks")
                .cancelUrl("https://shop.example/basket")
                .build();
        return multiSafepay.orders().create(order).requirePaymentUrl();
    }

    @Post("/refunds{?amount,returned}")
    void refund(String id, @QueryValue String amount, @QueryValue String returned) {
        Order order = multiSafepay.orders().get(id);
        multiSafepay.refunds().create(order, Refund.of(Money.of(amount, "EUR")).withRefundOrderId(returned));
    }
}
