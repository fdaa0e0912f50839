package com.multisafepay.payment;

import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.error.RequestRefusedException;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * Cards and accounts that were stored for later payments ("Recurring payments"). A first payment with a recurring model and the
 * customer's reference stores one; a {@link TokenPayment} charges it. Tokens hold for all sites of an account. Thread-safe.
 */
public interface Tokens {

    /**
     * Lists the latest ten tokens of a customer.
     *
     * @param customerReference the merchant's id of the customer
     * @return the tokens; empty where there are none
     * @throws RequestRefusedException when the reference is empty
     * @throws MultiSafepayException when the API refuses or cannot be reached
     */
    List<Token> list(String customerReference);

    /**
     * Lists one page of a customer's tokens, newest first.
     *
     * @param customerReference the merchant's id of the customer
     * @param offset the number of tokens to skip, 0 or more
     * @param limit the maximum number of tokens, 1 or more
     * @return the tokens; empty where there are no more
     * @throws RequestRefusedException when the reference is empty or a number is out of bounds
     * @throws MultiSafepayException when the API refuses or cannot be reached
     */
    List<Token> list(String customerReference, int offset, int limit);

    /**
     * Streams all tokens of a customer, newest first; pages are fetched as they are needed.
     *
     * @param customerReference the merchant's id of the customer
     * @return the tokens, to be gone through once; errors come when a page is fetched
     * @throws RequestRefusedException when the reference is empty
     */
    Stream<Token> stream(String customerReference);

    /**
     * Returns one token.
     *
     * @param customerReference the merchant's id of the customer
     * @param token the token
     * @return the token
     * @throws NotFoundException when there is none
     * @throws MultiSafepayException when the API refuses or cannot be reached
     */
    Token get(String customerReference, String token);

    /**
     * Updates the expiry date of a card that its bank renewed.
     *
     * @param customerReference the merchant's id of the customer
     * @param token the token
     * @param expiry the new date
     * @throws NotFoundException when there is no such token
     * @throws MultiSafepayException when the API refuses or cannot be reached
     */
    void updateExpiry(String customerReference, String token, YearMonth expiry);

    /**
     * Removes a token; payments made with it remain.
     *
     * @param customerReference the merchant's id of the customer
     * @param token the token
     * @throws NotFoundException when there is no such token
     * @throws MultiSafepayException when the API refuses or cannot be reached
     */
    void remove(String customerReference, String token);
}
