package com.multisafepay.order.request;

import static com.multisafepay.OrderSamples.redirect;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.MultiSafepay;
import com.multisafepay.Wire;
import com.multisafepay.error.RequestRefusedException;
import org.junit.jupiter.api.Test;

class PageSettingsTest {

    private static String sent(PageSettings settings) {
        Wire wire = Wire.answering("{'order_id':'shop-1','payment_url':'https://pay.example/a'}");
        try (MultiSafepay client = wire.client()) {
            client.orders().create(redirect().settings(settings).build());
        }
        return wire.only();
    }

    @Test
    void saysHowThePageTreatsSingleMethods() {
        assertThat(sent(PageSettings.builder()
                        .billinkCustomer(PageSettings.BillinkCustomer.B)
                        .idealShowPage(true)
                        .bancontactButton(PageSettings.ButtonPosition.BOTTOM)
                        .bancontactHideButton(false)
                        .bancontactQrOnly(true)
                        .bancontactQrSize("250px")
                        .build()))
                .contains(
                        "'BILLINK':{'type':'B'}",
                        "'IDEAL':{'show_pre':true}",
                        "'mobile_pay_button_position':'bottom'",
                        "'disable_mobile_pay_button':false",
                        "'qr_only':true",
                        "'qr_size':'250px'");
    }

    @Test
    void sendsNothingWhereNothingIsSet() {
        assertThat(sent(PageSettings.NONE)).doesNotContain("settings");
    }

    @Test
    void refusesASizeThatIsNotInPixels() {
        assertThatThrownBy(() -> PageSettings.builder().bancontactQrSize("10em").build())
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("MISTERCASH.qr_size: must be pixels such as 250px")
                .hasMessageContaining("10em");
    }
}
