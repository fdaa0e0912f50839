package com.multisafepay.spring.boot;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Holds where there is a site without a name, which there is unless all keys are those of named ones. */
final class DefaultSiteCondition implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Binder binder = Binder.get(context.getEnvironment());
        return binder.bind("multisafepay.api-key", String.class).isBound()
                || !binder.bind("multisafepay.sites", Bindable.mapOf(String.class, Object.class))
                        .isBound();
    }
}
