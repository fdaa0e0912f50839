package com.multisafepay.internal.service;

import com.multisafepay.client.api.AccountApi;
import com.multisafepay.internal.wire.AccountWire;
import com.multisafepay.reporting.Account;
import com.multisafepay.reporting.Category;
import com.multisafepay.reporting.KeyOwner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The account over the generated interface. */
final class ApiAccount implements Account {

    private final AccountApi api;
    private final @Nullable String language;

    ApiAccount(AccountApi api, @Nullable String language) {
        this.api = api;
        this.language = language;
    }

    @Override
    public KeyOwner me() {
        return Reading.of(api.getMe(language), AccountWire::owner);
    }

    @Override
    public List<Category> categories() {
        return Reading.of(api.listCategories(language), AccountWire::categories);
    }
}
