package com.multisafepay.internal.wire;

import com.multisafepay.money.Money;
import com.multisafepay.site.Site;
import java.util.Optional;
import java.util.OptionalLong;

/** Holds what was read of {@link Site}. */
record SiteData(
        long id,
        OptionalLong accountId,
        Optional<String> apiKey,
        Optional<String> name,
        Optional<String> url,
        Optional<String> notificationUrl,
        Optional<Money> priceFrom,
        Optional<Money> priceTill,
        Optional<String> supportEmail,
        Optional<String> supportPhone,
        AnswerJson source)
        implements Site {
    @Override
    public String json() {
        return source.text();
    }

    @Override
    public String toString() {
        return "Site[" + id + "]";
    }
}
