package com.multisafepay.gateway;

import com.multisafepay.cart.ShoppingCart;
import com.multisafepay.customer.Country;
import com.multisafepay.error.MultiSafepayException;
import com.multisafepay.error.NotFoundException;
import com.multisafepay.money.Money;
import java.util.Currency;
import java.util.List;

/** Lists payment methods with their limits and requirements ("List payment methods"). Thread-safe. */
public interface PaymentMethods {

    /**
     * Lists the enabled methods that pass a filter.
     *
     * @param filter the filter
     * @return the methods, without those whose id no order could name; empty where none fits
     * @throws MultiSafepayException when the API refuses or cannot be reached
     */
    List<PaymentMethod> list(PaymentMethodFilter filter);

    /**
     * Returns one method.
     *
     * @param id its id
     * @return the method
     * @throws NotFoundException when it is not known or not enabled
     * @throws MultiSafepayException when the API refuses or cannot be reached
     */
    PaymentMethod get(GatewayId id);

    /**
     * Returns one method, as it is offered in a country.
     *
     * @param id its id
     * @param country the country of the customer
     * @return the method
     * @throws NotFoundException when it is not known, not enabled or not offered there
     * @throws MultiSafepayException when the API refuses or cannot be reached
     */
    PaymentMethod get(GatewayId id, Country country);

    /**
     * Lists the methods that an order without a cart can be paid with; gift cards are listed by {@link #list} only.
     *
     * @param amount the order's amount
     * @param country the country of the customer
     * @return the methods, without those whose id no order could name; empty where none fits
     * @throws MultiSafepayException when the API refuses or cannot be reached
     */
    List<PaymentMethod> payable(Money amount, Country country);

    /**
     * Lists the methods that an order with a cart can be paid with; gift cards are listed by {@link #list} only.
     *
     * @param cart the shopping cart; its total is the amount
     * @param currency the order's currency
     * @param country the country of the customer
     * @return the methods, without those whose id no order could name; empty where none fits
     * @throws MultiSafepayException when the API refuses or cannot be reached
     */
    List<PaymentMethod> payable(ShoppingCart cart, Currency currency, Country country);

    /**
     * Lists the banks of iDEAL or MyBank ("List issuers"). An order need not name one any more.
     *
     * @param id {@link GatewayId#IDEAL} or {@link GatewayId#MYBANK}
     * @return the banks
     * @throws NotFoundException when the method has no banks
     * @throws MultiSafepayException when the API refuses or cannot be reached
     */
    List<Issuer> issuers(GatewayId id);
}
