package com.multisafepay.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.Wire;
import com.multisafepay.capture.Capture;
import com.multisafepay.capture.CreatedCapture;
import com.multisafepay.error.RequestRefusedException;
import com.multisafepay.error.StateConflictException;
import com.multisafepay.money.Money;
import com.multisafepay.shipment.Shipment;
import com.multisafepay.shipment.ShippedPart;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderChangesTest {
    private static final OrderId ID = OrderId.of("a/1");

    private final Wire wire =
            Wire.answering("{'order_id':'a-0001','transaction_id':'7','invoice_url':'https://pay.example/i'}");

    @Test
    void cancels() {
        wire.client().orders().cancel(ID);

        assertThat(wire.only()).isEqualTo("PATCH /orders/a%2F1 {'status':'cancelled'}");
    }

    @Test
    void cancelsAndStopsMails() {
        wire.client().orders().cancelAndStopMails(ID);

        assertThat(wire.only()).contains("'status':'cancelled'", "'exclude_order':true");
    }

    @Test
    void shipsWithAllThatIsToBeTold() {
        Shipment shipment = Shipment.by("PostNL", "3S1")
                .withTrackTraceUrl("https://track.example/3S1")
                .withShipDate(LocalDate.of(2026, 6, 2))
                .withInvoice("I-1", "https://shop.example/i-1")
                .withPoNumber("PO-1");

        assertThat(wire.client().shipments().ship(ID, shipment)).hasValue("https://pay.example/i");
        assertThat(wire.only())
                .contains("'status':'shipped'", "'carrier':'PostNL'", "'tracktrace_code':'3S1'")
                .contains("'ship_date':'02-06-2026'", "'invoice_id':'I-1'", "'po_number':'PO-1'")
                .contains("'invoice_url':'https://shop.example/i-1'", "'tracktrace_url':'https://track.example/3S1'");
    }

    @Test
    void shipsAPart() {
        ShippedPart part = wire.client().shipments().shipPart(ID, Money.of("4.00", "EUR"), Shipment.PLAIN);

        assertThat(part.orderId().value()).isEqualTo("a-0001");
        assertThat(part.transactionId()).hasValue(7);
        assertThat(wire.only()).contains("'status':'shipped'", "'partial_shipment_amount':400");
    }

    @Test
    void changesTrackingWithoutAStatus() {
        wire.client().shipments().update(ID, Shipment.by("DHL", "D1"));

        assertThat(wire.only()).contains("'tracktrace_code':'D1'").doesNotContain("status");
        assertThatThrownBy(() -> wire.client().shipments().update(ID, Shipment.PLAIN))
                .isInstanceOf(RequestRefusedException.class);
    }

    @Test
    void extendsAndRenames() {
        wire.client().shipments().extendExpiration(ID, "Late");
        wire.client().orders().rename(ID, OrderId.of("b"));

        assertThat(wire.asked.get(0)).contains("'extend_expiration':true", "'reason':'Late'");
        assertThat(wire.asked.get(1)).contains("'new_order_id':'b'");
        assertThatThrownBy(() -> wire.client().shipments().extendExpiration(ID, " "))
                .hasMessageContaining("reason");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{'expiration_date':'2026-08-10'} | 2026-08-10", "{} |", "[] |", "{'expiration_date':''} |"})
    void tellsUntilWhenAnExtendedOrderCanBeShipped(String data, LocalDate until) {
        assertThat(Wire.answering(data).client().shipments().extendExpiration(ID, "Late"))
                .isEqualTo(Optional.ofNullable(until));
    }

    @Test
    void capturesAll() {
        Wire whole = Wire.answering("{'order_id':'a/1','transaction_id':'7'}");

        CreatedCapture all = whole.client().captures().create(ID, Capture.FULL);

        assertThat(whole.only()).isEqualTo("POST /orders/a%2F1/capture {'new_order_status':'completed'}");
        assertThat(all.orderId()).isEqualTo(ID);
    }

    @Test
    void capturesAPart() {
        CreatedCapture part = wire.client()
                .captures()
                .create(ID, Capture.part(Money.of("4.00", "EUR"), "a-0001").with(Shipment.by("DHL", "D1")));

        assertThat(wire.only()).contains("'amount':400", "'new_order_id':'a-0001'", "'carrier':'DHL'");
        assertThat(part.orderId().value()).isEqualTo("a-0001");
    }

    @Test
    void releasesWhatIsNotCaptured() {
        Wire released = Wire.answering("{'order_id':'A/1','transaction_id':7,'success':true}");

        released.client().captures().release(ID, "Sold out");

        assertThat(released.only()).startsWith("PATCH /capture/a%2F1").contains("'reason':'Sold out'");
    }

    @Test
    void refusesACaptureThatCannotBe() {
        Order paid = Wire.order("'status':'completed','financial_status':'completed'");
        Order authorised = Wire.order(
                "'status':'completed','financial_status':'initialized','payment_details':{'capture_remain':300}");

        assertThatThrownBy(() -> wire.client().captures().create(paid, Capture.FULL))
                .isInstanceOf(StateConflictException.class);
        assertThatThrownBy(() ->
                        wire.client().captures().create(authorised, Capture.part(Money.of("3.01", "EUR"), "p")))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("EUR 3.00");
        assertThatThrownBy(() ->
                        wire.client().captures().create(authorised, Capture.part(Money.of("1.00", "USD"), "p")))
                .isInstanceOf(RequestRefusedException.class);
        assertThat(wire.asked).isEmpty();
    }

    @Test
    void capturesAsMuchAsIsLeft() {
        Order authorised = Wire.order(
                "'status':'completed','financial_status':'initialized','payment_details':{'capture_remain':300}");

        CreatedCapture made =
                wire.client().captures().create(authorised, Capture.part(Money.of("3.00", "EUR"), "a-0001"));

        assertThat(wire.only()).startsWith("POST /orders/a/capture").contains("'amount':300");
        assertThat(made.transactionId()).hasValue(7);
    }

    /** The API may leave the id out, or write it in capitals. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"{} | a-0001", "{'order_id':''} | a-0001", "{'order_id':'A-0001'} | A-0001", "null | a-0001"})
    void tellsUnderWhichIdAPartWasCaptured(String data, String id) {
        Capture part = Capture.part(Money.of("4.00", "EUR"), "a-0001");

        assertThat(Wire.answering(data).client().captures().create(ID, part).orderId())
                .isEqualTo(OrderId.of(id));
    }

    @Test
    void sendsMembersThatTheContractDoesNotState() {
        Wire shipping = Wire.answering("{}");
        shipping.client().shipments().ship(ID, Shipment.PLAIN.additional("parcels", List.of("p-1", "p-2")));
        Wire capturing = Wire.answering("{'order_id':'a/1'}");
        capturing.client().captures().create(ID, Capture.FULL.additional("batch", 7));

        assertThat(shipping.only()).contains("'parcels':['p-1','p-2']");
        assertThat(capturing.only()).contains("'batch':7");
        assertThatThrownBy(() -> Shipment.PLAIN.additional("carrier", "PostNL")).hasMessageStartingWith("carrier: ");
        assertThatThrownBy(() -> Capture.FULL.additional("amount", 1)).hasMessageStartingWith("amount: ");
    }
}
