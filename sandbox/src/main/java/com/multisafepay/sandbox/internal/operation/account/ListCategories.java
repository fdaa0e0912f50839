package com.multisafepay.sandbox.internal.operation.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.multisafepay.sandbox.internal.api.ApiCall;
import com.multisafepay.sandbox.internal.api.OperationHandler;
import java.util.List;

/** Plays {@code listCategories}. */
final class ListCategories implements OperationHandler {
    private record Category(int code, String description) {}

    private static final List<Category> CATEGORIES = List.of(
            new Category(999, "Adult"),
            new Category(100, "Gifts"),
            new Category(101, "Electronics"),
            new Category(102, "Games"),
            new Category(103, "Health"),
            new Category(104, "House"),
            new Category(105, "Office"),
            new Category(106, "Kids"),
            new Category(107, "Nutrition"),
            new Category(108, "Fashion"),
            new Category(109, "Media"),
            new Category(110, "Sport"),
            new Category(111, "Telecom"),
            new Category(112, "Travel"),
            new Category(113, "Auctions"),
            new Category(114, "Other"));

    @Override
    public String operationId() {
        return "listCategories";
    }

    @Override
    public JsonNode answer(ApiCall call) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        CATEGORIES.forEach(each -> list.addObject().put("code", each.code()).put("description", each.description()));
        return list;
    }
}
