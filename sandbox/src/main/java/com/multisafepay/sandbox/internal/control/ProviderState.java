package com.multisafepay.sandbox.internal.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/**
 * A provider state: what there is before a call of a pact.
 *
 * @param description what it makes
 * @param parameters the parameters that a pact may give, with their usual values
 * @param values the names of the values that it generates, for expressions of the pact
 * @param making makes it, and returns the values
 */
record ProviderState(
        String description,
        Map<String, String> parameters,
        List<String> values,
        BiFunction<StateMaker, StateParameters, ObjectNode> making) {}
