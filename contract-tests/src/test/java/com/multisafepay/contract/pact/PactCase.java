package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import au.com.dius.pact.consumer.dsl.LambdaDslJsonBody;
import com.multisafepay.MultiSafepay;
import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.error.NotFoundException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * An operation on something that an id in its path names: what it answers, and that it knows no other id and no other key.
 *
 * @param words what is done, such as {@code list the sites of an affiliate}
 * @param verb the HTTP method
 * @param template the path, with the id as the provider's state names it
 * @param call makes the call for an id, and holds what comes of it
 * @param sent the body; empty where none is sent
 * @param answered the answer
 */
record PactCase(
        String words,
        String verb,
        String template,
        BiConsumer<MultiSafepay, String> call,
        Optional<Consumer<LambdaDslJsonBody>> sent,
        Consumer<LambdaDslJsonBody> answered) {
    private static final String ANY_ID = "12345678";
    private static final String UNKNOWN = "1";

    static PactCase reading(
            String words,
            String template,
            BiConsumer<MultiSafepay, String> call,
            Consumer<LambdaDslJsonBody> answered) {
        return new PactCase(words, "GET", template, call, Optional.empty(), answered);
    }

    static PactCase writing(
            String words,
            String template,
            BiConsumer<MultiSafepay, String> call,
            Consumer<LambdaDslJsonBody> sent,
            Consumer<LambdaDslJsonBody> answered) {
        return new PactCase(words, "POST", template, call, Optional.of(sent), answered);
    }

    PactCase by(String method) {
        return new PactCase(words, method, template, call, sent, answered);
    }

    /** The tests of it: its answer, an unknown id, and a wrong key. */
    Stream<DynamicTest> tests(String unknownInfo) {
        return Stream.of(
                DynamicTest.dynamicTest(words, this::answers),
                DynamicTest.dynamicTest(words + " that is not there", () -> knowsNoOther(unknownInfo)),
                DynamicTest.dynamicTest(words + " with a wrong key", this::takesNoOtherKey));
    }

    void answers() {
        conversation(Conversation.about(words).given("an activated affiliate", words))
                .asks(verb, template, path(ANY_ID))
                .answers(answered)
                .then(client -> call.accept(client, ANY_ID));
    }

    void knowsNoOther(String info) {
        conversation(Conversation.about(words + " that is not there"))
                .asks(verb, path(UNKNOWN))
                .refuses(404, 1000, info)
                .then(client ->
                        assertThatThrownBy(() -> call.accept(client, UNKNOWN)).isInstanceOf(NotFoundException.class));
    }

    void takesNoOtherKey() {
        conversation(Conversation.withWrongKey(words))
                .asks(verb, path(UNKNOWN))
                .then(client -> assertThatThrownBy(() -> call.accept(client, UNKNOWN))
                        .isInstanceOf(CredentialsRefusedException.class));
    }

    private Conversation conversation(Conversation about) {
        return sent.map(about::sends).orElse(about);
    }

    private String path(String id) {
        return template.replaceAll("\\$\\{[^}]*}", id);
    }
}
