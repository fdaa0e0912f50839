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
     * The latest ten tokens of a customer.
     *
     * @param customerReference the merchant's id of the customer
     * @return the tokens; empty where there are none
     * @throws RequestRefusedException when the reference is empty
     * @throws MultiSafepayException when the API refuses or cannot be reached
     */
    List<Token> list(String customerReference);

    /**
     * A page of the tokens of a customer, the latest first.
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
     * All tokens of a customer, the latest first, fetched page by page as they are asked for.
     *
     * @param customerReference the merchant's id of the customer
     * @return the tokens, to be gone through once; errors come when a page is fetched
     * @throws RequestRefusedException when the reference is empty
     */
    Stream<Token> stream(String customerReference);

    /**
     * One token.
     *
     * @param customerReference the merchant's id of the customer
     * @param token the token
     * @return the token
     * @throws NotFoundException when there is none
     * @throws MultiSafepayException when the API refuses or cannot be reached
     */
    Token get(String customerReference, String token);

    /**
     * Takes the new expiry date of a card that its bank renewed.
     *
     * @param customerReference the merchant's id of the customer
     * @param token the token
     * @param expiry the new date
     * @throws NotFoundException when there is no such token
     * @throws MultiSafepayException when the API refuses or cannot be reached
     */
    void updateExpiry(String customerReference, String token, YearMonth expiry);

    /**
     * Forgets a token; payments made with it stay as they are.
     *
     * @param customerReference the merchant's id of the customer
     * @param token the token
     * @throws NotFoundException when there is no such token
     * @throws MultiSafepayException when the API refuses or cannot be reached
     */
    void remove(String customerReference, String token);
}
