package com.multisafepay.internal.transport;

import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.RequestRefusedException;
import feign.RequestLine;
import feign.codec.EncodeException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a user's capability throws, such as a tracer that fails, into one of the library's errors. The request may have gone out by
 * then, so a write that ends this way has an unknown outcome. The outermost layer around each call; not a capability itself, as Feign would
 * call that by reflection and put others around it.
 */
final class CapabilityFailures {

    private final Masking masking;

    CapabilityFailures(Masking masking) {
        this.masking = masking;
    }

    /** Returns an implementation of the interface that calls one of Feign's. */
    <T> T around(Class<T> type, T feigns) {
        InvocationHandler calls = Proxy.getInvocationHandler(feigns);
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> invoke(calls, proxy, method, arguments)));
    }

    private @Nullable Object invoke(InvocationHandler calls, Object proxy, Method method, Object @Nullable [] arguments)
            throws Throwable {
        RequestLine line = method.getAnnotation(RequestLine.class);
        if (line == null) {
            return calls.invoke(proxy, method, arguments);
        }
        try {
            Object answer = calls.invoke(proxy, method, arguments);
            if (!method.getReturnType().isInstance(answer)) {
                throw new IllegalStateException(
                        "the call returned no " + method.getReturnType().getSimpleName());
            }
            return answer;
        } catch (MultiSafepayException told) {
            throw told;
        } catch (EncodeException e) {
            throw RequestRefusedException.of("body", "must be a model of the contract: " + e.getMessage());
        } catch (Throwable e) {
            throw told(method, line, e);
        }
    }

    private MultiSafepayException told(Method method, RequestLine line, Throwable failure) {
        if (failure instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        String what = method.getName() + ": a capability of the client failed: "
                + failure.getClass().getName() + ": " + masking.text(String.valueOf(failure.getMessage()));
        boolean read = line.value().startsWith("GET ");
        return FailureKind.BROKEN.toError(read, what, masking.cause(failure));
    }
}
