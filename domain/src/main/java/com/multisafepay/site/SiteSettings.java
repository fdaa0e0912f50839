package com.multisafepay.site;

import com.multisafepay.customer.Email;
import com.multisafepay.internal.check.Check;
import com.multisafepay.money.Money;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Settings of a site, for a new one or as a change of an old one ("Update site"). Immutable. */
public final class SiteSettings {

    private final @Nullable String name;
    private final @Nullable String url;
    private final @Nullable String notificationUrl;
    private final @Nullable Money priceFrom;
    private final @Nullable Money priceTill;
    private final @Nullable Email supportEmail;
    private final @Nullable String supportPhone;

    private SiteSettings(Builder builder) {
        name = builder.name;
        url = builder.url;
        notificationUrl = builder.notificationUrl;
        priceFrom = builder.priceFrom;
        priceTill = builder.priceTill;
        supportEmail = builder.supportEmail;
        supportPhone = builder.supportPhone;
    }

    /**
     * Starts with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the name that customers see; empty when not set} */
    public Optional<String> name() {
        return Optional.ofNullable(name);
    }

    /** {@return the address of the site; empty when not set} */
    public Optional<String> url() {
        return Optional.ofNullable(url);
    }

    /** {@return the address that notifications go to; empty when not set} */
    public Optional<String> notificationUrl() {
        return Optional.ofNullable(notificationUrl);
    }

    /** {@return the lowest price on the site; empty when not set} */
    public Optional<Money> priceFrom() {
        return Optional.ofNullable(priceFrom);
    }

    /** {@return the highest price on the site; empty when not set} */
    public Optional<Money> priceTill() {
        return Optional.ofNullable(priceTill);
    }

    /** {@return the mail address for customers; empty when not set} */
    public Optional<Email> supportEmail() {
        return Optional.ofNullable(supportEmail);
    }

    /** {@return the phone number for customers; empty when not set} */
    public Optional<String> supportPhone() {
        return Optional.ofNullable(supportPhone);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SiteSettings that && that.values().equals(values());
    }

    @Override
    public int hashCode() {
        return values().hashCode();
    }

    /** Returns name and address. */
    @Override
    public String toString() {
        return "SiteSettings[" + name + ", " + url + "]";
    }

    private List<Object> values() {
        return List.of(name(), url(), notificationUrl(), priceFrom(), priceTill(), supportEmail(), supportPhone());
    }

    /** Builds {@link SiteSettings}. Not safe to use from many threads. */
    public static final class Builder {
        private @Nullable String name;
        private @Nullable String url;
        private @Nullable String notificationUrl;
        private @Nullable Money priceFrom;
        private @Nullable Money priceTill;
        private @Nullable Email supportEmail;
        private @Nullable String supportPhone;

        private Builder() {}

        /**
         * Sets the name that customers see.
         *
         * @param value the name that customers see, 1 to 120 characters
         * @return this builder
         */
        public Builder name(String value) {
            name = Check.text("name", Objects.requireNonNull(value, "value"), 1, 120);
            return this;
        }

        /**
         * Sets the address of the site.
         *
         * @param value an address that starts with http:// or https://
         * @return this builder
         */
        public Builder url(String value) {
            url = SiteRules.url("url", value);
            return this;
        }

        /**
         * Sets the address that notifications go to.
         *
         * @param value an address that starts with http:// or https://
         * @return this builder
         */
        public Builder notificationUrl(String value) {
            notificationUrl = SiteRules.url("notification_url", value);
            return this;
        }

        /**
         * Sets the lowest price on the site.
         *
         * @param value an amount in euros, not negative
         * @return this builder
         */
        public Builder priceFrom(Money value) {
            priceFrom = SiteRules.euros("price_from", value);
            return this;
        }

        /**
         * Sets the highest price on the site.
         *
         * @param value an amount in euros, not negative
         * @return this builder
         */
        public Builder priceTill(Money value) {
            priceTill = SiteRules.euros("price_till", value);
            return this;
        }

        /**
         * Sets the mail address for customers.
         *
         * @param value the mail address for customers
         * @return this builder
         */
        public Builder supportEmail(Email value) {
            supportEmail = Objects.requireNonNull(value, "value");
            return this;
        }

        /**
         * Sets the phone number for customers.
         *
         * @param value the phone number for customers, 1 to 100 characters
         * @return this builder
         */
        public Builder supportPhone(String value) {
            supportPhone = Check.text("support_phone", Objects.requireNonNull(value, "value"), 1, 100);
            return this;
        }

        /**
         * Builds what is set.
         *
         * @return the values
         */
        public SiteSettings build() {
            return new SiteSettings(this);
        }
    }
}
