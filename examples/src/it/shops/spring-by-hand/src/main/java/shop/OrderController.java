package shop;

import com.multisafepay.MultiSafepay;
import com.multisafepay.money.Money;
import com.multisafepay.order.Order;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.refund.Refund;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Takes orders and gives money back. */
@RestController
@RequestMapping("/orders")
class OrderController {

    record Basket(String id, String amount, String description) {}

    record Checkout(String paymentUrl) {}

    record OrderStatus(String status, boolean paid) {}

    record Return(String id, String amount) {}

    private final MultiSafepay multiSafepay;

    OrderController(MultiSafepay multiSafepay) {
        this.multiSafepay = multiSafepay;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Checkout create(@RequestBody Basket basket) {
        String shop = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        RedirectOrder order = RedirectOrder.builder()
                .orderId(basket.id())
                .amount(Money.of(basket.amount(), "EUR"))
                .description(basket.description())
                .notificationUrl(shop + "/hooks/multisafepay")
                .redirectUrl(shop + "/thanks")
                .cancelUrl(shop + "/basket")
                .build();
        return new Checkout(multiSafepay.orders().create(order).requirePaymentUrl());
    }

    @GetMapping("/{id}")
    OrderStatus status(@PathVariable String id) {
        Order order = multiSafepay.orders().get(id);
        return new OrderStatus(order.status().toString(), order.isPaid());
    }

    @PostMapping("/{id}/refunds")
    @ResponseStatus(HttpStatus.CREATED)
    void refund(@PathVariable String id, @RequestBody Return returned) {
        Order order = multiSafepay.orders().get(id);
        Refund refund = Refund.of(Money.of(returned.amount(), "EUR")).withRefundOrderId(returned.id());
        multiSafepay.refunds().create(order, refund);
    }
}
