package com.multisafepay.sandbox.pages;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.multisafepay.spec.ApiSpec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;

/**
 * The contract as it is read at a sandbox: its only server is the sandbox, and what the contract tells beside paths stands among them:
 * notifications, which are callbacks of creating an order, and the stream of an order's events.
 */
final class DocsContract {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String TAG = "Notifications";

    private DocsContract() {}

    /** Returns the contract for a sandbox at this address, as JSON. */
    static byte[] at(URI server) {
        try (InputStream in = ApiSpec.openApiJson()) {
            ObjectNode contract = (ObjectNode) MAPPER.readTree(in);
            contract.putArray("servers")
                    .addObject()
                    .put("url", address(server, "/v1/json"))
                    .put("description", "This sandbox");
            ObjectNode paths = contract.withObject("/paths");
            contract.at("/paths/~1orders/post/callbacks")
                    .forEach(callback -> callback.properties()
                            .forEach(each -> paths.set(shop(each.getKey()), ofShop(each.getValue()))));
            paths.set("/events/stream/", stream(contract, server));
            return MAPPER.writeValueAsBytes(contract);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a path that stands for an address which the merchant names in a member of the order. */
    private static String shop(String expression) {
        return "/your " + expression.replaceAll(".*/|}$", "");
    }

    private static ObjectNode ofShop(JsonNode callback) {
        ObjectNode path = callback.deepCopy();
        path.putArray("servers")
                .addObject()
                .put("url", "https://shop.example")
                .put("description", "Your shop, which the sandbox calls");
        return path;
    }

    private static ObjectNode stream(ObjectNode contract, URI server) {
        JsonNode told = contract.at("/components/schemas/CreatedOrder/properties/events_stream_url/description");
        ObjectNode path = MAPPER.createObjectNode();
        path.putArray("servers").addObject().put("url", address(server, "")).put("description", "This sandbox");
        ObjectNode get = path.putObject("get");
        get.put("operationId", "streamOrderEvents")
                .put("summary", "Follow the changes of an order")
                .put("description", told.asText())
                .putArray("tags")
                .add(TAG);
        get.putArray("security");
        ObjectNode token = get.putArray("parameters").addObject();
        token.put("name", "Authorization")
                .put("in", "header")
                .put("required", true)
                .put("description", "The events_token that creating the order answered.");
        token.putObject("schema").put("type", "string");
        get.withObject("/responses/200")
                .put("description", "Events, one for where the order stands and one for each change.")
                .withObject("/content/text~1event-stream/schema")
                .put("type", "string");
        return path;
    }

    private static String address(URI server, String path) {
        return server.toString().replaceAll("/v1/json/?$|/$", "") + path;
    }
}
