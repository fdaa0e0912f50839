package com.multisafepay.benchmarks.square;

import com.multisafepay.benchmarks.Candidate;
import com.squareup.square.SquareClient;
import com.squareup.square.types.Address;
import com.squareup.square.types.Country;
import com.squareup.square.types.CreatePaymentRequest;
import com.squareup.square.types.Currency;
import com.squareup.square.types.Money;
import java.net.URI;

/** A payment. */
public final class Square implements Candidate {

    private final SquareClient square;
    private final CreatePaymentRequest payment = CreatePaymentRequest.builder()
            .sourceId("card-nonce-of-a-customer-who-is-known-to-the-shop")
            .idempotencyKey("7b0f3ec5-086a-4871-8f13-3c81b3875218")
            .amountMoney(Money.builder().amount(1000L).currency(Currency.EUR).build())
            .autocomplete(true)
            .referenceId("my-order-id-1")
            .locationId("L88917AVBK2S5")
            .customerId("W92WH6P11H4Z77CTET0RNTGFW8")
            .buyerEmailAddress("test@example.com")
            .buyerPhoneNumber("0208500500")
            .billingAddress(address())
            .shippingAddress(address())
            .note("Test Order Description, with a word or two more about what was ordered and when it can be expected;"
                    + " Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                    + " Chrome/138.0.0.0 Safari/537.36; https://www.example.com/client/notification?type=redirect")
            .build();

    /**
     * Takes an API.
     *
     * @param api where it is
     */
    public Square(URI api) {
        square = SquareClient.builder().token("test-key").url(api.toString()).build();
    }

    private static Address address() {
        return Address.builder()
                .firstName("Testperson-nl")
                .lastName("Approved")
                .addressLine1("Kraanspoor 39C")
                .postalCode("1033SC")
                .locality("Amsterdam")
                .country(Country.NL)
                .build();
    }

    @Override
    public Object createOrder() {
        return square.payments().create(payment);
    }
}
