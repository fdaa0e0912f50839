package com.multisafepay.verifier;

import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.Pact;
import au.com.dius.pact.core.model.SynchronousRequestResponse;
import au.com.dius.pact.provider.junit5.HttpTestTarget;
import java.net.URI;
import java.util.Map;
import kotlin.Pair;
import org.jspecify.annotations.Nullable;

/** Sends the requests of pacts to a sandbox, whose states it sets up before each. Paths may be relative to the server's base path. */
final class SandboxTarget extends HttpTestTarget {
    private static final String STATE_VALUES = "providerState";

    private final ProviderStateClient states;

    SandboxTarget(URI baseUri, Interaction interaction, ProviderStateClient states) {
        super(baseUri.getHost(), baseUri.getPort(), isWhole(interaction, baseUri) ? "/" : baseUri.getPath());
        this.states = states;
    }

    private static boolean isWhole(Interaction interaction, URI baseUri) {
        return interaction instanceof SynchronousRequestResponse exchange
                && exchange.getRequest().getPath().startsWith(baseUri.getPath() + '/');
    }

    @Override
    public @Nullable Pair<Object, Object> prepareRequest(
            Pact pact, Interaction interaction, Map<String, Object> context) {
        context.put(STATE_VALUES, states.setUp(interaction.getProviderStates()));
        return super.prepareRequest(pact, interaction, context);
    }
}
