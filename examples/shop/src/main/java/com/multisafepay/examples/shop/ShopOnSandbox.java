package com.multisafepay.examples.shop;

import com.multisafepay.sandbox.Sandbox;
import java.net.URI;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.env.MapPropertySource;

/** Opens the shop with a sandbox that takes its payments. */
public final class ShopOnSandbox {

    private ShopOnSandbox() {}

    /**
     * Opens it, and says where.
     *
     * @param args Spring Boot's, such as {@code --server.port=8091}
     */
    public static void main(String[] args) {
        ConfigurableApplicationContext shop = open(args);
        System.out.println();
        System.out.println("The shop is open at " + address(shop));
        System.out.println(
                "What MultiSafepay would see is at " + shop.getEnvironment().getRequiredProperty("shop.dashboard"));
        System.out.println("Ctrl+C closes both.");
    }

    static ConfigurableApplicationContext open(String... args) {
        SpringApplication application = new SpringApplication(ShopApplication.class);
        application.addInitializers(ShopOnSandbox::connect);
        return application.run(args);
    }

    private static void connect(ConfigurableApplicationContext shop) {
        Sandbox sandbox = Sandbox.start();
        shop.getBeanFactory().registerSingleton("sandbox", sandbox);
        shop.addApplicationListener((ContextClosedEvent closed) -> sandbox.close());
        shop.getEnvironment().getPropertySources().addFirst(settings(sandbox));
    }

    private static MapPropertySource settings(Sandbox sandbox) {
        return new MapPropertySource(
                "sandbox",
                Map.of(
                        "multisafepay.api-key", sandbox.apiKey(),
                        "multisafepay.environment", sandbox.baseUri().toString(),
                        "shop.dashboard", sandbox.baseUri().resolve("/").toString()));
    }

    static URI address(ConfigurableApplicationContext shop) {
        return URI.create("http://127.0.0.1:" + shop.getEnvironment().getRequiredProperty("local.server.port") + "/");
    }
}
