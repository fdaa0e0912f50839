package com.multisafepay.internal.http;

import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.OutcomeUnknownException;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.error.TryLaterException;
import feign.Capability;
import feign.InvocationHandlerFactory;
import feign.RequestLine;
import feign.codec.EncodeException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/**
 * The outermost layer around each call: turns what a user's capability throws, such as a tracer that fails, into one of the library's
 * errors. Nothing tells whether the request had gone out by then, so a write that ends this way has an unknown outcome. Has to be added
 * after all other capabilities.
 */
public final class CapabilityFailures implements Capability {

    private final Masking masking;

    /**
     * Creates the layer.
     *
     * @param masking keeps secrets out of messages
     */
    public CapabilityFailures(Masking masking) {
        this.masking = masking;
    }

    @Override
    public InvocationHandlerFactory enrich(InvocationHandlerFactory factory) {
        return (target, methods) -> {
            InvocationHandler calls = factory.create(target, methods);
            return (proxy, method, arguments) -> invoke(calls, proxy, method, arguments);
        };
    }

    private @Nullable Object invoke(InvocationHandler calls, Object proxy, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return calls.invoke(proxy, method, arguments);
        } catch (MultiSafepayException told) {
            throw told;
        } catch (EncodeException e) {
            throw RequestRefusedException.of("body", "must be a model of the contract: " + e.getMessage());
        } catch (Exception e) {
            throw told(method, e);
        }
    }

    private MultiSafepayException told(Method method, Exception failure) {
        RequestLine line = method.getAnnotation(RequestLine.class);
        String what = method.getName() + ": a capability of the client failed: "
                + failure.getClass().getName() + ": " + masking.text(String.valueOf(failure.getMessage()));
        Throwable cause = masking.cause(failure);
        return line != null && line.value().startsWith("GET ")
                ? new TryLaterException(what, cause)
                : new OutcomeUnknownException(what, cause);
    }
}
