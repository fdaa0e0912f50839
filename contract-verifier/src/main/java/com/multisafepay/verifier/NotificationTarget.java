package com.multisafepay.verifier;

import au.com.dius.pact.core.model.Interaction;
import au.com.dius.pact.core.model.OptionalBody;
import au.com.dius.pact.core.model.Pact;
import au.com.dius.pact.provider.BodyComparisonResult;
import au.com.dius.pact.provider.ComparisonResult;
import au.com.dius.pact.provider.ResponseComparison;
import au.com.dius.pact.provider.VerificationResult;
import au.com.dius.pact.provider.junit5.MessageTestTarget;
import au.com.dius.pact.provider.junit5.PactVerificationContext;
import com.multisafepay.verifier.ReceivedNotifications.Received;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kotlin.Pair;
import org.jspecify.annotations.Nullable;

/** Compares the messages of pacts with the notifications that a sandbox sends once their states are set up. */
final class NotificationTarget extends MessageTestTarget {
    private final ProviderStateClient states;

    NotificationTarget(ProviderStateClient states) {
        this.states = states;
    }

    @Override
    public @Nullable Pair<Object, Object> prepareRequest(
            Pact pact, Interaction interaction, Map<String, Object> context) {
        states.setUp(interaction.getProviderStates());
        return null;
    }

    void verify(PactVerificationContext context, Received notification) {
        ComparisonResult compared = ResponseComparison.Companion.compareMessage(
                Objects.requireNonNull(context.getInteraction().asAsynchronousMessage()),
                OptionalBody.body(notification.body()),
                notification.about(),
                Map.of());
        String differences = differences(compared);
        if (!differences.isEmpty()) {
            context.getTestExecutionResult().add(new VerificationResult.Failed(differences));
            throw new AssertionError("The notification is not what the pact says: " + differences);
        }
    }

    private static String differences(ComparisonResult compared) {
        List<String> differences = new ArrayList<>();
        BodyComparisonResult bodies = compared.getBodyMismatches().get();
        if (bodies == null) {
            differences.add("body: " + compared.getBodyMismatches().errorValue());
        } else {
            bodies.getMismatches()
                    .forEach((path, found) -> found.forEach(each -> differences.add(path + ": " + each.getMismatch())));
        }
        compared.getMetadataMismatches()
                .forEach((name, found) -> found.forEach(each -> differences.add(name + ": " + each.getMismatch())));
        return String.join("; ", differences);
    }
}
