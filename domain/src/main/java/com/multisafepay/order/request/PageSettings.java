package com.multisafepay.order.request;

import com.multisafepay.client.model.BancontactSettings;
import com.multisafepay.error.RequestRefusedException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The settings of single payment methods on the hosted page ("Create an order", {@code payment_options.settings.gateways}).
 *
 * @param billinkCustomer whom Billink bills; the customer picks where it is empty
 * @param idealShowPage true where the customer stays on the page first instead of going to iDEAL at once
 * @param bancontactButton place of Bancontact's mobile button
 * @param bancontactHideButton whether that button is hidden
 * @param bancontactQrOnly whether only Bancontact's QR code is shown
 * @param bancontactQrSize edge of the QR code, such as {@code 250px}
 */
public record PageSettings(
        Optional<BillinkCustomer> billinkCustomer,
        Optional<Boolean> idealShowPage,
        Optional<ButtonPosition> bancontactButton,
        Optional<Boolean> bancontactHideButton,
        Optional<Boolean> bancontactQrOnly,
        Optional<String> bancontactQrSize) {

    private static final String QR_SIZE = "payment_options.settings.gateways.MISTERCASH.qr_size";
    private static final Pattern PIXELS = Pattern.compile(BancontactSettings.QR_SIZE_PATTERN);

    /** The defaults of the page. */
    public static final PageSettings NONE = builder().build();

    /** Whom Billink bills. */
    public enum BillinkCustomer {
        /** A private person, {@code P}. */
        P,
        /** A business, {@code B}. */
        B
    }

    /** The position of a button. */
    public enum ButtonPosition {
        /** Above. */
        TOP,
        /** In the middle. */
        CENTER,
        /** Below. */
        BOTTOM
    }

    /** Refuses a size that is not in pixels. */
    public PageSettings {
        Objects.requireNonNull(billinkCustomer, "billinkCustomer");
        Objects.requireNonNull(idealShowPage, "idealShowPage");
        Objects.requireNonNull(bancontactButton, "bancontactButton");
        Objects.requireNonNull(bancontactHideButton, "bancontactHideButton");
        Objects.requireNonNull(bancontactQrOnly, "bancontactQrOnly");
        Objects.requireNonNull(bancontactQrSize, "bancontactQrSize");
        bancontactQrSize.filter(size -> !PIXELS.matcher(size).matches()).ifPresent(size -> {
            throw RequestRefusedException.of(QR_SIZE, "must be pixels such as 250px", size);
        });
    }

    /**
     * Starts with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Collects the settings. Not thread-safe. */
    public static final class Builder {

        private Optional<BillinkCustomer> billinkCustomer = Optional.empty();
        private Optional<Boolean> idealShowPage = Optional.empty();
        private Optional<ButtonPosition> bancontactButton = Optional.empty();
        private Optional<Boolean> bancontactHideButton = Optional.empty();
        private Optional<Boolean> bancontactQrOnly = Optional.empty();
        private Optional<String> bancontactQrSize = Optional.empty();

        private Builder() {}

        /**
         * Bills one kind of Billink customer, so that the page does not ask.
         *
         * @param customer whom Billink bills
         * @return this builder
         */
        public Builder billinkCustomer(BillinkCustomer customer) {
            Objects.requireNonNull(customer, "customer");
            this.billinkCustomer = Optional.of(customer);
            return this;
        }

        /**
         * Says whether the customer stays on the page first instead of going to iDEAL at once.
         *
         * @param show true to show the page
         * @return this builder
         */
        public Builder idealShowPage(boolean show) {
            this.idealShowPage = Optional.of(show);
            return this;
        }

        /**
         * Places Bancontact's mobile button.
         *
         * @param position the position
         * @return this builder
         */
        public Builder bancontactButton(ButtonPosition position) {
            Objects.requireNonNull(position, "position");
            this.bancontactButton = Optional.of(position);
            return this;
        }

        /**
         * Says whether Bancontact's mobile button is hidden.
         *
         * @param hide true to hide it
         * @return this builder
         */
        public Builder bancontactHideButton(boolean hide) {
            this.bancontactHideButton = Optional.of(hide);
            return this;
        }

        /**
         * Says whether only Bancontact's QR code is shown.
         *
         * @param only true to show nothing else
         * @return this builder
         */
        public Builder bancontactQrOnly(boolean only) {
            this.bancontactQrOnly = Optional.of(only);
            return this;
        }

        /**
         * Sizes Bancontact's QR code.
         *
         * @param size its edge in pixels, such as {@code 250px}
         * @return this builder
         */
        public Builder bancontactQrSize(String size) {
            Objects.requireNonNull(size, "size");
            this.bancontactQrSize = Optional.of(Objects.requireNonNull(size, QR_SIZE));
            return this;
        }

        /**
         * Puts the settings together.
         *
         * @return the settings
         * @throws RequestRefusedException when a size is not in pixels
         */
        public PageSettings build() {
            return new PageSettings(
                    billinkCustomer,
                    idealShowPage,
                    bancontactButton,
                    bancontactHideButton,
                    bancontactQrOnly,
                    bancontactQrSize);
        }
    }
}
