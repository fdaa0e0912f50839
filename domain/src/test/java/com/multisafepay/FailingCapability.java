package com.multisafepay;

import feign.Capability;
import feign.Client;
import feign.InvocationHandlerFactory;
import feign.Response;
import feign.codec.Decoder;
import java.io.IOException;

/** A capability that throws at one step of each call; public, for Feign to find it. */
public record FailingCapability(Step step, RuntimeException failure) implements Capability {

    /** The step at which it throws. */
    public enum Step {
        INVOCATION,
        BEFORE_SENDING,
        AFTER_SENDING,
        BROKEN_CONNECTION,
        DECODING
    }

    @Override
    public InvocationHandlerFactory enrich(InvocationHandlerFactory factory) {
        return step != Step.INVOCATION
                ? factory
                : (target, methods) -> (proxy, method, arguments) -> {
                    throw failure;
                };
    }

    @Override
    public Client enrich(Client client) {
        return switch (step) {
            case BEFORE_SENDING ->
                (request, options) -> {
                    throw failure;
                };
            case AFTER_SENDING ->
                (request, options) -> {
                    Response answer = client.execute(request, options);
                    answer.close();
                    throw failure;
                };
            case BROKEN_CONNECTION ->
                (request, options) -> {
                    throw new IOException(failure.getMessage());
                };
            default -> client;
        };
    }

    @Override
    public Decoder enrich(Decoder decoder) {
        return step != Step.DECODING
                ? decoder
                : (response, type) -> {
                    throw failure;
                };
    }
}
