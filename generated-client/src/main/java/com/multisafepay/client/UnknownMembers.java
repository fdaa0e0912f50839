package com.multisafepay.client;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import java.io.IOException;

/** Keeps members that the contract does not state. */
final class UnknownMembers extends DeserializationProblemHandler {

    @Override
    public boolean handleUnknownProperty(
            DeserializationContext context, JsonParser parser, JsonDeserializer<?> reader, Object holder, String name)
            throws IOException {
        if (holder instanceof TolerantModel model) {
            model.additional(name, context.readTree(parser));
            return true;
        }
        return false;
    }
}
