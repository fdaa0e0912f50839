package com.multisafepay.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.MultiSafepay;
import com.multisafepay.money.Money;
import com.multisafepay.order.request.RedirectOrder;
import com.multisafepay.sandbox.PaymentOutcome;
import com.multisafepay.sandbox.Sandbox;
import com.multisafepay.spring.boot.test.AutoConfigureMultiSafepaySandbox;
import com.multisafepay.webhook.OrderEvent.Paid;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.ProblemDetail;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.util.matcher.ServerWebExchangeMatchers;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.blockhound.BlockHound;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** A reactive shop under BlockHound, which fails whatever blocks a thread of an event loop. */
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.main.web-application-type=reactive",
            "multisafepay.webhook.path=/hooks/multisafepay",
            "multisafepay.webhook.store=memory"
        })
@AutoConfigureMultiSafepaySandbox
class ReactiveApplicationTest {

    private static final List<String> SHIPPED = new CopyOnWriteArrayList<>();

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Shop {

        /** Asks for a login and a token wherever a notification could be stopped by it. */
        @Bean
        SecurityWebFilterChain security(ServerHttpSecurity http) {
            return http.authorizeExchange(exchanges -> exchanges
                            .pathMatchers("/orders/**", "/blocking/**")
                            .permitAll()
                            .anyExchange()
                            .authenticated())
                    .csrf(csrf ->
                            csrf.requireCsrfProtectionMatcher(ServerWebExchangeMatchers.pathMatchers("/hooks/**")))
                    .build();
        }

        @Bean
        Checkout checkout(MultiSafepay multiSafepay) {
            return new Checkout(multiSafepay);
        }

        @Bean
        NotificationHandlerCustomizer shipping(MultiSafepay multiSafepay) {
            return notifications -> notifications.on(
                    Paid.class,
                    paid -> SHIPPED.add(multiSafepay
                            .orders()
                            .get(paid.order().orderId())
                            .orderId()
                            .value()));
        }
    }

    @RestController
    static class Checkout {

        private final MultiSafepay multiSafepay;

        Checkout(MultiSafepay multiSafepay) {
            this.multiSafepay = multiSafepay;
        }

        @PostMapping("/orders/{id}")
        Mono<String> create(@PathVariable String id) {
            return Mono.fromCallable(() -> created(id)).subscribeOn(Schedulers.boundedElastic());
        }

        @PostMapping("/blocking/{id}")
        Mono<String> block(@PathVariable String id) {
            return Mono.fromCallable(() -> created(id));
        }

        @GetMapping("/orders/{id}")
        Mono<String> status(@PathVariable String id) {
            return Mono.fromCallable(
                            () -> multiSafepay.orders().get(id).status().toString())
                    .subscribeOn(Schedulers.boundedElastic());
        }

        private String created(String id) {
            RedirectOrder order = RedirectOrder.builder()
                    .orderId(id)
                    .amount(Money.of("25.99", "EUR"))
                    .description(id)
                    .notificationUrl("http://127.0.0.1:" + PORT.get(0) + "/hooks/multisafepay")
                    .build();
            return multiSafepay.orders().create(order).requirePaymentUrl();
        }
    }

    private static final List<Integer> PORT = new CopyOnWriteArrayList<>();

    private final Sandbox sandbox;
    private final WebClient customer;

    @Autowired
    ReactiveApplicationTest(Sandbox sandbox, @LocalServerPort int port) {
        this.sandbox = sandbox;
        PORT.add(0, port);
        this.customer = WebClient.create("http://127.0.0.1:" + port);
    }

    @BeforeAll
    static void watch() {
        BlockHound.install();
    }

    private String post(String path) {
        return String.valueOf(
                customer.post().uri(path).retrieve().bodyToMono(String.class).block());
    }

    @Test
    void aPaymentIsTakenAndToldWithoutBlockingAnEventLoop() {
        assertThat(post("/orders/flux-1")).startsWith("http");

        sandbox.orders().pay("flux-1", "IDEAL", PaymentOutcome.SUCCESS);
        sandbox.notifications().await(Duration.ofSeconds(20));

        assertThat(sandbox.notifications().attempts("flux-1")).isNotEmpty().allMatch(attempt -> attempt.acknowledged());
        assertThat(SHIPPED).containsOnlyOnce("flux-1");
    }

    @Test
    void aCallOnAnEventLoopIsSeen() {
        assertThatThrownBy(() -> post("/blocking/flux-2")).hasMessageContaining("50");
    }

    @Test
    void anErrorOfTheLibraryIsAProblemDetail() {
        ProblemDetail problem = customer.get()
                .uri("/orders/nobodys")
                .exchangeToMono(answer -> answer.bodyToMono(ProblemDetail.class))
                .block();

        assertThat(problem).isNotNull();
        assertThat(problem.getStatus()).isEqualTo(404);
        assertThat(problem.getTitle()).isEqualTo("The payment does not exist");
    }
}
