package com.multisafepay.contract.badinput;

import com.multisafepay.order.request.OrderRequest;
import java.util.function.Supplier;

/**
 * Fields that are good each, and do not go together.
 *
 * @param words what does not go together
 * @param field the field that the library names
 * @param library how the library is asked for it
 * @param json how the body of an order in JSON differs from a plain one, with {@code '} for {@code "}
 * @param code the code with which the API refuses it, 0 where its documentation forbids nothing
 */
record Combination(String words, String field, Supplier<OrderRequest> library, String json, int code) {}
