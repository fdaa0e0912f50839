package com.multisafepay.internal.transport;

import com.multisafepay.error.MultiSafepayException;
import feign.InvocationContext;
import feign.ResponseInterceptor;
import feign.codec.DecodeException;

/** Unwraps the errors that a decoder throws: Feign wraps each into one of its own. */
final class UnwrappedErrors implements ResponseInterceptor {

    @Override
    public Object intercept(InvocationContext context, Chain chain) throws Exception {
        try {
            return chain.next(context);
        } catch (DecodeException e) {
            if (e.getCause() instanceof MultiSafepayException told) {
                throw told;
            }
            throw e;
        }
    }
}
