package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.multisafepay.Environment;
import com.multisafepay.MultiSafepay;
import com.multisafepay.money.Money;
import com.multisafepay.order.Status;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.sandbox.PaymentOutcome;
import com.multisafepay.sandbox.SandboxExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CheckoutTest {
    @RegisterExtension
    static final SandboxExtension SANDBOX = new SandboxExtension();

    @Test
    void anOrderIsPaid() {
        try (MultiSafepay multiSafepay = MultiSafepay.builder()
                .apiKey(SANDBOX.apiKey())
                .environment(Environment.of(SANDBOX.baseUri()))
                .build()) {
            multiSafepay.orders().create(RedirectOrder.of("basket-17", Money.of("25.99", "EUR"), "Basket 17"));

            SANDBOX.sandbox().orders().pay("basket-17", "IDEAL", PaymentOutcome.SUCCESS);

            assertEquals(
                    Status.COMPLETED, multiSafepay.orders().get("basket-17").status());
        }
    }
}
