package com.multisafepay.internal.wire;

import com.multisafepay.client.model.Browser;
import com.multisafepay.client.model.CartItem;
import com.multisafepay.client.model.CustomField;
import com.multisafepay.client.model.Customer;
import com.multisafepay.client.model.Delivery;
import com.multisafepay.client.model.Fee;
import com.multisafepay.client.model.PageTemplate;
import com.multisafepay.client.model.Plugin;
import com.multisafepay.client.model.ShoppingCart;
import com.multisafepay.client.model.SplitPayment;
import com.multisafepay.client.model.TaxRule;
import com.multisafepay.client.model.TaxTable;
import com.multisafepay.client.model.TaxTables;

/** Makes the generated models that share their name with a type of the library, so that the mappers can name the latter. */
final class NewModels {

    static final Class<PageTemplate> PAGE_TEMPLATE = PageTemplate.class;

    private NewModels() {}

    static Customer customer() {
        return new Customer();
    }

    static Delivery delivery() {
        return new Delivery();
    }

    static Browser browser() {
        return new Browser();
    }

    static ShoppingCart shoppingCart() {
        return new ShoppingCart();
    }

    static CartItem cartItem() {
        return new CartItem();
    }

    static TaxTables taxTables() {
        return new TaxTables();
    }

    static TaxTable taxTable() {
        return new TaxTable();
    }

    static TaxRule taxRule() {
        return new TaxRule();
    }

    static CustomField customField() {
        return new CustomField();
    }

    static SplitPayment splitPayment() {
        return new SplitPayment();
    }

    static Plugin plugin() {
        return new Plugin();
    }

    static Fee fee() {
        return new Fee();
    }
}
