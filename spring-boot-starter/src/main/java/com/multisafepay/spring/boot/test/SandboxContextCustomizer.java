package com.multisafepay.spring.boot.test;

import com.multisafepay.sandbox.Sandbox;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;

/** Leads every configured site to the sandbox. Equal to every other one, so that contexts are shared between tests. */
record SandboxContextCustomizer() implements ContextCustomizer {

    private static final String NAME = "multisafepay-sandbox";

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration configuration) {
        Sandbox sandbox = SharedSandbox.get();
        Map<String, Object> properties = new HashMap<>();
        properties.put("multisafepay.api-key", sandbox.apiKey());
        properties.put("multisafepay.environment", sandbox.baseUri().toString());
        Binder.get(context.getEnvironment())
                .bind("multisafepay.sites", Bindable.mapOf(String.class, Object.class))
                .ifBound(sites -> sites.keySet().forEach(site -> {
                    String prefix = "multisafepay.sites." + site + ".";
                    properties.put(prefix + "api-key", sandbox.apiKey() + "-" + site);
                    properties.put(prefix + "environment", sandbox.baseUri().toString());
                }));
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource(NAME, properties));
        context.getBeanFactory().registerSingleton("multiSafepaySandbox", sandbox);
    }
}
