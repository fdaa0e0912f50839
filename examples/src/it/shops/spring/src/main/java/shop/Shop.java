package shop;

import com.multisafepay.MultiSafepay;
import com.multisafepay.money.Money;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.refund.Refund;
import com.multisafepay.spring.boot.NotificationHandlerCustomizer;
import com.multisafepay.webhook.OrderEvent.Paid;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Sells one thing at a time. */
@SpringBootApplication(proxyBeanMethods = false)
@RestController
public record Shop(MultiSafepay multiSafepay) {

    record Basket(String id, String amount, String description) {}

    record Return(String id, String amount) {}

    // snippet: springCheckout
    @PostMapping("/orders")
    String create(@RequestBody Basket basket) {
        String shop = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        RedirectOrder order = RedirectOrder.builder()
                .orderId(basket.id())
                .amount(Money.of(basket.amount(), "EUR"))
                .description(basket.description())
                .notificationUrl(shop + "/hooks/multisafepay")
                .redirectUrl(shop + "/thanks")
                .cancelUrl(shop + "/basket")
                .build();
        return multiSafepay.orders().create(order).requirePaymentUrl();
    }
    // snippet: end

    @GetMapping("/orders/{id}")
    String status(@PathVariable String id) {
        return multiSafepay.orders().get(id).status().toString();
    }

    @PostMapping("/orders/{id}/refunds")
    void refund(@PathVariable String id, @RequestBody Return returned) {
        Refund refund = Refund.of(Money.of(returned.amount(), "EUR")).withRefundOrderId(returned.id());
        multiSafepay.refunds().create(multiSafepay.orders().get(id), refund);
    }

    // snippet: springShipping
    private static final String SHIP = "INSERT INTO shipped (id) VALUES (?)";

    @Bean
    static NotificationHandlerCustomizer shipPaidOrders(JdbcTemplate database) {
        return handler -> handler.on(
                Paid.class, paid -> database.update(SHIP, paid.order().orderId().value()));
    }
    // snippet: end

    public static void main(String[] args) {
        SpringApplication.run(Shop.class, args);
    }
}
