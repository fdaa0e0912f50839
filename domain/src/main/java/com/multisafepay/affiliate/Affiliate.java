package com.multisafepay.affiliate;

import com.multisafepay.order.Status;
import java.util.List;
import java.util.Optional;

/** An account that a partner keeps for another company ("Get affiliate"). What the API left out is empty. Addresses and numbers are not part of {@code toString}. */
public interface Affiliate {

    /** {@return the id of the account} */
    long id();

    /** {@return the name of the company} */
    Optional<String> companyName();

    /** {@return the country of the company, ISO 3166-1 alpha-2} */
    Optional<String> country();

    /** {@return the mail address of the company} */
    Optional<String> email();

    /** {@return the state of the review: approved, declined or pending} */
    Optional<Status> screening();

    /** {@return true if the account takes payments} */
    boolean takesPayments();

    /** {@return true if the account can be paid out} */
    boolean paidOut();

    /** {@return true if the account takes cards} */
    boolean takesCards();

    /** {@return the pieces that are missing of the account; only {@link Affiliates#get} tells them} */
    List<Inquiry> inquiries();

    /**
     * Returns the JSON that the API sent, with the members that this version of the library does not know.
     *
     * @return a JSON object; it holds all personal data and secrets of the answer
     */
    String json();
}
