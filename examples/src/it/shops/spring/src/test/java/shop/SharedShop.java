package shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.MultiSafepay;
import com.multisafepay.money.Money;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.sandbox.PaymentOutcome;
import com.multisafepay.sandbox.Sandbox;
import com.multisafepay.spring.boot.test.AutoConfigureMultiSafepaySandbox;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** A base class, as shops have it: Spring keeps one application for all classes below, and that keeps the sandbox's address. */
// snippet: springSandbox
@SpringBootTest
@AutoConfigureMultiSafepaySandbox
abstract class SharedShop {

    @Autowired
    private Sandbox sandbox;
    // snippet: end

    @Autowired
    private MultiSafepay multiSafepay;

    private static final AtomicReference<MultiSafepay> FIRST = new AtomicReference<>();

    @Test
    void takesAPaymentThroughTheSameClient() {
        FIRST.compareAndSet(null, multiSafepay);
        assertThat(multiSafepay).isSameAs(FIRST.get());
        assertThat(sandbox.journal()).isEmpty();

        multiSafepay.orders().create(RedirectOrder.of("basket-17", Money.of("25.99", "EUR"), "Basket 17"));
        sandbox.orders().pay("basket-17", "IDEAL", PaymentOutcome.SUCCESS);

        assertThat(multiSafepay.orders().get("basket-17").isPaid()).isTrue();
    }
}
