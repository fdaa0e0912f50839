package com.multisafepay.internal.service;

import com.multisafepay.client.api.AccountApi;
import com.multisafepay.internal.mapping.ReportAnswers;
import com.multisafepay.reporting.Account;
import com.multisafepay.reporting.Category;
import com.multisafepay.reporting.KeyOwner;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The account over the generated interface. */
public final class ApiAccount implements Account {

    private final AccountApi api;
    private final @Nullable String language;

    /**
     * The service.
     *
     * @param api the generated interface
     * @param language language of the API's messages, null for its default
     */
    public ApiAccount(AccountApi api, @Nullable String language) {
        this.api = api;
        this.language = language;
    }

    @Override
    public KeyOwner me() {
        return ReportAnswers.owner(api.getMe(language).getData());
    }

    @Override
    public List<Category> categories() {
        return ReportAnswers.categories(api.listCategories(language).getData());
    }
}
