package shop;

import com.multisafepay.MultiSafepay;
import com.multisafepay.money.Money;
import com.multisafepay.order.Order;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.refund.Refund;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestPath;

/** Takes orders and gives money back. */
@Path("/orders/{id}")
@Blocking
public class OrderResource {

    private final MultiSafepay multiSafepay;

    OrderResource(MultiSafepay multiSafepay) {
        this.multiSafepay = multiSafepay;
    }

    @POST
    public String create(@RestPath String id, @FormParam("amount") String amount, @Context UriInfo shop) {
        RedirectOrder order = RedirectOrder.builder()
                .orderId(id)
                .amount(Money.of(amount, "EUR"))
                .description("Basket")
                .notificationUrl(shop.getBaseUri().resolve("hooks/multisafepay").toString())
                .redirectUrl("https://shop.example/thanks")
                .cancelUrl("https://shop.example/basket")
                .build();
        return multiSafepay.orders().create(order).requirePaymentUrl();
    }

    @POST
    @Path("/refunds")
    public void refund(@RestPath String id, @FormParam("amount") String amount, @FormParam("return") String returned) {
        Order order = multiSafepay.orders().get(id);
        multiSafepay.refunds().create(order, Refund.of(Money.of(amount, "EUR")).withRefundOrderId(returned));
    }
}
