package com.multisafepay.answer;

import com.multisafepay.internal.wire.OrderWire;
import java.util.Objects;

/**
 * Reads answers from JSON: bodies that a shop has stored, or written for a test.
 *
 * <pre>{@code
 * Order order = Answers.read(Order.class, "{\"order_id\":\"shop-1\",\"status\":\"completed\",\"currency\":\"EUR\",\"amount\":1000}");
 * }</pre>
 */
public final class Answers {

    private Answers() {}

    /**
     * Reads one answer.
     *
     * @param <T> the type of the answer
     * @param type any type of answer that has a method {@code json()}, such as {@code Order}, {@code CreatedRefund}, {@code Transaction} or
     *     {@code Affiliate}; and {@code TransactionPage} and {@code ClosingBalanceList}
     * @param json the whole body of an answer, which has a member {@code success}, or its {@code data} alone
     * @return the answer, as a call would return it
     * @throws com.multisafepay.error.AnswerNotUnderstoodException when the text is not JSON, or lacks a member that the type cannot do without
     * @throws com.multisafepay.error.RequestRefusedException when the type is another one
     */
    public static <T> T read(Class<T> type, String json) {
        return OrderWire.read(Objects.requireNonNull(type, "type"), Objects.requireNonNull(json, "json"));
    }
}
