package com.multisafepay.benchmarks.adyen;

import com.adyen.Client;
import com.adyen.enums.Environment;
import com.adyen.model.checkout.Address;
import com.adyen.model.checkout.Amount;
import com.adyen.model.checkout.Name;
import com.adyen.model.checkout.PaymentLinkRequest;
import com.adyen.service.checkout.PaymentLinksApi;
import com.adyen.service.exception.ApiException;
import com.multisafepay.benchmarks.Candidate;
import java.io.IOException;
import java.net.URI;

/** A payment link, which is what comes nearest to an order: a page to send the customer to. */
public final class Adyen implements Candidate {

    private final PaymentLinksApi links;
    private final PaymentLinkRequest link = new PaymentLinkRequest()
            .merchantAccount("TestMerchantAccountECOM")
            .reference("my-order-id-1")
            .amount(new Amount().currency("EUR").value(1000L))
            .description(
                    "Test Order Description, with a word or two more about what was ordered and when it can be expected")
            .returnUrl("https://www.example.com/client/notification?type=redirect")
            .countryCode("NL")
            .shopperLocale("nl-NL")
            .shopperEmail("test@example.com")
            .shopperReference("customer-of-the-shop-1")
            .shopperName(new Name().firstName("Testperson-nl").lastName("Approved"))
            .telephoneNumber("0208500500")
            .billingAddress(address())
            .deliveryAddress(address())
            .reusable(false)
            .putMetadataItem("notification", "https://www.example.com/client/notification?type=notification")
            .putMetadataItem(
                    "agent",
                    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                            + " Chrome/138.0.0.0 Safari/537.36");

    /**
     * Takes an API.
     *
     * @param api where it is
     */
    public Adyen(URI api) {
        links = new PaymentLinksApi(new Client("test-key", Environment.TEST), api.toString());
    }

    private static Address address() {
        return new Address()
                .street("Kraanspoor")
                .houseNumberOrName("39C")
                .postalCode("1033SC")
                .city("Amsterdam")
                .country("NL");
    }

    @Override
    public Object createOrder() throws IOException, ApiException {
        return links.paymentLinks(link);
    }
}
