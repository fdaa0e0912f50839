package com.multisafepay.spring.boot.observation;

import feign.Capability;
import feign.Client;
import feign.InvocationHandlerFactory;
import feign.Response;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationRegistry;
import java.lang.reflect.InvocationHandler;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Observes each call as {@code multisafepay.client.calls}: a timer with the tags {@code operation}, {@code outcome} and {@code status}, and where
 * the application traces, a span whose headers go out with the request. Repeats of a read are part of their call. Thread-safe.
 */
public final class CallObservations implements Capability {

    private final ObservationRegistry registry;

    /**
     * Observes calls.
     *
     * @param registry the registry of the application
     */
    public CallObservations(ObservationRegistry registry) {
        this.registry = Objects.requireNonNull(registry, "registry");
    }

    @Override
    public InvocationHandlerFactory enrich(InvocationHandlerFactory factory) {
        return (target, methods) -> {
            InvocationHandler calls = factory.create(target, methods);
            return (proxy, method, arguments) -> methods.containsKey(method)
                    ? observed(method.getName(), () -> calls.invoke(proxy, method, arguments))
                    : calls.invoke(proxy, method, arguments);
        };
    }

    private interface Call {
        @Nullable
        Object made() throws Throwable;
    }

    private @Nullable Object observed(String method, Call call) throws Throwable {
        CallContext context = new CallContext(method);
        Observation observation = Observation.createNotStarted(null, CallConvention.INSTANCE, () -> context, registry)
                .start();
        Observation.Scope scope = observation.openScope();
        try {
            Object answer = call.made();
            context.succeeded();
            return answer;
        } catch (Throwable e) {
            context.failed(e);
            observation.error(e);
            throw e;
        } finally {
            scope.close();
            observation.stop();
        }
    }

    @Override
    public Client enrich(Client client) {
        return (request, options) -> {
            Observation current = registry.getCurrentObservation();
            if (current == null || !(current.getContextView() instanceof CallContext context)) {
                return client.execute(request, options);
            }
            context.headers().forEach(request::header);
            Response answer = client.execute(request, options);
            context.answered(answer.status());
            return answer;
        };
    }
}
