package com.multisafepay.spring.boot.test;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.MultiSafepay;
import com.multisafepay.money.Money;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.sandbox.PaymentOutcome;
import com.multisafepay.sandbox.Sandbox;
import com.multisafepay.spring.boot.MultiSafepaySites;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** A base class, as shops have it. */
@SpringBootTest(
        webEnvironment = WebEnvironment.NONE,
        properties = {
            "multisafepay.environment=live",
            "multisafepay.api-key=${NO_SUCH_VARIABLE}",
            "multisafepay.sites.be.environment=live",
            "multisafepay.sites.be.api-key=a-live-key"
        })
@AutoConfigureMultiSafepaySandbox
abstract class SharedApplication {

    @SpringBootConfiguration
    @EnableAutoConfiguration
    static class Shop {}

    @Autowired
    MultiSafepay multiSafepay;

    @Autowired
    MultiSafepaySites sites;

    @Autowired
    Sandbox sandbox;

    @Test
    void eachTestFindsAFreshSandbox() {
        assertThat(sandbox.journal()).isEmpty();
        takeAPayment(multiSafepay, "basket-1");
    }

    @Test
    void anotherTestFindsAFreshSandboxToo() {
        assertThat(sandbox.journal()).isEmpty();
        takeAPayment(multiSafepay, "basket-1");
    }

    @Test
    void namedSitesReachTheSandboxWhateverTheyAreConfiguredFor() {
        takeAPayment(sites.site("be"), "basket-1");
    }

    void takeAPayment(MultiSafepay client, String id) {
        client.orders().create(RedirectOrder.of(id, Money.of("25.99", "EUR"), "Basket"));
        sandbox.orders().pay(id, "IDEAL", PaymentOutcome.SUCCESS);
        assertThat(client.orders().get(id).isPaid()).isTrue();
    }
}
