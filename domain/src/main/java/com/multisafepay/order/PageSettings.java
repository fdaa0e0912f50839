package com.multisafepay.order;

import com.multisafepay.error.RequestRefusedException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How the hosted page treats single methods ("Create an order", {@code payment_options.settings.gateways}).
 *
 * @param billinkCustomer whom Billink bills; the customer picks where it is empty
 * @param idealShowPage whether the customer stays on the page first instead of going to iDEAL at once
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

    private static final Pattern PIXELS =
            Pattern.compile(com.multisafepay.client.model.BancontactSettings.QR_SIZE_PATTERN);

    /** Nothing set: the page does as it always does. */
    public static final PageSettings NONE = new PageSettings(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** Whom Billink bills. */
    public enum BillinkCustomer {
        /** A private person, {@code P}. */
        P,
        /** A business, {@code B}. */
        B
    }

    /** Where a button stands. */
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
        bancontactQrSize.filter(size -> !PIXELS.matcher(size).matches()).ifPresent(size -> {
            throw RequestRefusedException.of(
                    "payment_options.settings.gateways.MISTERCASH.qr_size", "must be pixels such as 250px", size);
        });
    }

    /**
     * The same for one kind of Billink customer.
     *
     * @param customer whom Billink bills
     * @return a copy
     */
    public PageSettings withBillink(BillinkCustomer customer) {
        return new PageSettings(
                Optional.of(customer),
                idealShowPage,
                bancontactButton,
                bancontactHideButton,
                bancontactQrOnly,
                bancontactQrSize);
    }

    /**
     * The same with the page shown before iDEAL.
     *
     * @return a copy
     */
    public PageSettings withPageBeforeIdeal() {
        return new PageSettings(
                billinkCustomer,
                Optional.of(true),
                bancontactButton,
                bancontactHideButton,
                bancontactQrOnly,
                bancontactQrSize);
    }
}
