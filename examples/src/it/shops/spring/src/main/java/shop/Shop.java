package shop;

import com.multisafepay.MultiSafepay;
import com.multisafepay.money.Money;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.refund.Refund;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Sells one thing at a time. */
@SpringBootApplication
@RestController
public class Shop {

    record Basket(String id, String amount, String description) {}

    record Return(String id, String amount) {}

    private final MultiSafepay multiSafepay;

    Shop(MultiSafepay multiSafepay) {
        this.multiSafepay = multiSafepay;
    }

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
        return multiSafepay.orders().create(order).requirePaymentUrl().toString();
    }

    @GetMapping("/orders/{id}")
    String status(@PathVariable String id) {
        return multiSafepay.orders().get(id).status().toString();
    }

    @PostMapping("/orders/{id}/refunds")
    @ResponseStatus(HttpStatus.CREATED)
    void refund(@PathVariable String id, @RequestBody Return returned) {
        Refund refund = Refund.of(Money.of(returned.amount(), "EUR")).withRefundOrderId(returned.id());
        multiSafepay.refunds().create(multiSafepay.orders().get(id), refund);
    }

    public static void main(String[] args) {
        SpringApplication.run(Shop.class, args);
    }
}
