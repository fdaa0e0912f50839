package shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.MultiSafepay;
import com.multisafepay.money.Money;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.sandbox.PaymentOutcome;
import com.multisafepay.sandbox.SandboxExtension;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A base class, as shops have it: Spring keeps one application for all classes below, and that keeps the sandbox's address. */
@SpringBootTest
abstract class SharedShop {

    private static final AtomicReference<MultiSafepay> FIRST = new AtomicReference<>();

    // snippet: sharedSandbox
    @RegisterExtension
    static final SandboxExtension SANDBOX = new SandboxExtension();

    @DynamicPropertySource
    static void reachTheSandbox(DynamicPropertyRegistry properties) {
        properties.add("multisafepay.api-key", SANDBOX::apiKey);
        properties.add("multisafepay.url", SANDBOX::baseUri);
    }
    // snippet: end

    @Autowired
    private MultiSafepay multiSafepay;

    @Test
    void takesAPaymentThroughTheSameClient() {
        FIRST.compareAndSet(null, multiSafepay);
        assertThat(multiSafepay).isSameAs(FIRST.get());

        multiSafepay.orders().create(RedirectOrder.of("basket-17", Money.of("25.99", "EUR"), "Basket 17"));
        SANDBOX.sandbox().orders().pay("basket-17", "IDEAL", PaymentOutcome.SUCCESS);

        assertThat(multiSafepay.orders().get("basket-17").isPaid()).isTrue();
    }
}
