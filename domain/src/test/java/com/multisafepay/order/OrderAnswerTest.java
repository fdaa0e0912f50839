package com.multisafepay.order;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.Wire;
import com.multisafepay.gateway.GatewayId;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reads an order, member by member. */
class OrderAnswerTest {

    private static Order order(String members) {
        return Wire.order("'status':'completed'," + members);
    }

    @Test
    void tellsWhichOrderItIsAndWhereItStands() {
        assertThat(Wire.order("'status':'completed'")).hasToString("Order[a, completed, EUR 10.00]");
    }

    @Test
    void namesTheAuthorisationOfACapture() {
        Order order = order("'auth_order_id':'shop-1','capture':'manual','items':'<ul></ul>'");

        assertThat(order.authOrderId()).contains("shop-1");
        assertThat(order.capture()).contains("manual");
        assertThat(order.items()).contains("<ul></ul>");
    }

    @Test
    void findsTheWayOfCapturingInThePaymentDetailsToo() {
        assertThat(order("'payment_details':{'capture':'manual'}").capture()).contains("manual");
        assertThat(order("'payment_details':{}").capture()).isEmpty();
    }

    @Test
    void findsTheCodeToScanInEitherPlace() {
        assertThat(order("'qr_url':'https://qr.example/1'").qrUrl()).contains("https://qr.example/1");
        assertThat(order("'payment_details':{'qr_url':'https://qr.example/2'}").qrUrl())
                .contains("https://qr.example/2");
    }

    @Test
    void tellsWhatALineWeighsAndWhereToSeeIt() {
        OrderLine line = order("'shopping_cart':{'items':[{'name':'Lamp','unit_price':'90.00','quantity':'3',"
                        + "'weight':{'unit':'KG','value':'1.5'},'image':'https://shop.example/lamp.png',"
                        + "'product_url':'https://shop.example/lamp'}]}")
                .lines()
                .get(0);

        assertThat(line.weight().map(OrderLine.Weight::value)).contains(new BigDecimal("1.5"));
        assertThat(line.weight().flatMap(OrderLine.Weight::unit)).contains("KG");
        assertThat(line.image()).contains(URI.create("https://shop.example/lamp.png"));
        assertThat(line.productUrl()).contains(URI.create("https://shop.example/lamp"));
    }

    @Test
    void anEmptyWeightIsNone() {
        OrderLine line = order("'shopping_cart':{'items':[{'weight':{'unit':null,'value':null},'image':''}]}")
                .lines()
                .get(0);

        assertThat(line.weight()).isEmpty();
        assertThat(line.image()).isEmpty();
    }

    @Test
    void tellsHowTheCustomerAuthenticated() {
        PaymentDetails.Authentication secure = order("'payment_details':{'type':'VISA','last4':1111,"
                        + "'card_authentication_details':{'flow':'exemption','exemption':'LOW_VALUE'},"
                        + "'card_authentication_result':{'status':'A','eci':'06','version':'2.2.0','cavv':'Y2F2dg==',"
                        + "'acs_transaction_id':'acs-1','ds_transaction_id':'ds-1','challenge_cancel':'01',"
                        + "'transaction_status_reason':'08','chargeback_liability':'issuer'}}")
                .paymentDetails()
                .flatMap(PaymentDetails::authentication)
                .orElseThrow();

        assertThat(secure)
                .extracting(
                        PaymentDetails.Authentication::flow,
                        PaymentDetails.Authentication::exemption,
                        PaymentDetails.Authentication::status,
                        PaymentDetails.Authentication::statusReason,
                        PaymentDetails.Authentication::eci,
                        PaymentDetails.Authentication::cavv,
                        PaymentDetails.Authentication::acsTransactionId,
                        PaymentDetails.Authentication::dsTransactionId,
                        PaymentDetails.Authentication::challengeCancel,
                        PaymentDetails.Authentication::version,
                        PaymentDetails.Authentication::chargebackLiability)
                .containsExactly(
                        Optional.of("exemption"),
                        Optional.of("LOW_VALUE"),
                        Optional.of("A"),
                        Optional.of("08"),
                        Optional.of("06"),
                        Optional.of("Y2F2dg=="),
                        Optional.of("acs-1"),
                        Optional.of("ds-1"),
                        Optional.of("01"),
                        Optional.of("2.2.0"),
                        Optional.of("issuer"));
    }

    @Test
    void showsNoSecretOfAnAuthentication() {
        PaymentDetails details = order("'payment_details':{'type':'VISA','last4':1111,'issuer_bin':'411111',"
                        + "'scheme_reference_id':'S1','recurring_id':'R1','account_holder_name':'A. Bakker',"
                        + "'card_authentication_result':{'status':'Y','cavv':'Y2F2dg=='}}")
                .paymentDetails()
                .orElseThrow();

        assertThat(details.toString() + details.authentication() + details.card())
                .contains("Y")
                .doesNotContain("Y2F2dg==", "411111", "S1", "R1", "Bakker");
    }

    @Test
    void tellsOfTheCard() {
        PaymentDetails.Card card = order("'payment_details':{'last4':1111,'card_expiry_date':2404,'response_code':0,"
                        + "'authorization_code':'A1','scheme_reference_id':'S1','card_verification_result':'M',"
                        + "'issuer_bin':'411111','issuer_country_code':'NL','card_funding':'D','card_product':'F',"
                        + "'card_program':'P'}")
                .paymentDetails()
                .flatMap(PaymentDetails::card)
                .orElseThrow();

        assertThat(card)
                .extracting(
                        PaymentDetails.Card::last4,
                        PaymentDetails.Card::expiry,
                        PaymentDetails.Card::responseCode,
                        PaymentDetails.Card::authorizationCode,
                        PaymentDetails.Card::schemeReference,
                        PaymentDetails.Card::verificationResult,
                        PaymentDetails.Card::bin,
                        PaymentDetails.Card::issuerCountry,
                        PaymentDetails.Card::funding,
                        PaymentDetails.Card::product,
                        PaymentDetails.Card::program)
                .containsExactly(
                        Optional.of("1111"),
                        Optional.of("2404"),
                        Optional.of("0"),
                        Optional.of("A1"),
                        Optional.of("S1"),
                        Optional.of("M"),
                        Optional.of("411111"),
                        Optional.of("NL"),
                        Optional.of("D"),
                        Optional.of("F"),
                        Optional.of("P"));
    }

    /** The API misspells the way of entry in places. */
    @Test
    void tellsOfTheTerminal() {
        PaymentDetails details = order("'payment_details':{'terminal_id':'00000ABC','application_id':'A0000000041010',"
                        + "'car_entry_mode':'ICC_CONTACTLESS','cardholder_verification_method':'PIN',"
                        + "'cardholder_verification_result':'OK','recurring_flow':'token'}")
                .paymentDetails()
                .orElseThrow();

        assertThat(details.terminal().orElseThrow())
                .extracting(
                        PaymentDetails.Terminal::terminalId,
                        PaymentDetails.Terminal::applicationId,
                        PaymentDetails.Terminal::entryMode,
                        PaymentDetails.Terminal::verificationMethod,
                        PaymentDetails.Terminal::verificationResult)
                .containsExactly(
                        Optional.of("00000ABC"),
                        Optional.of("A0000000041010"),
                        Optional.of("ICC_CONTACTLESS"),
                        Optional.of("PIN"),
                        Optional.of("OK"));
        assertThat(details.recurringFlow()).contains("token");
        assertThat(order("'payment_details':{'type':'IDEAL'}").paymentDetails().flatMap(PaymentDetails::terminal))
                .isEmpty();
    }

    @Test
    void tellsOfEachPartOfThePayment() {
        PaymentPart part = order("'payment_methods':[{'type':'DIRDEB','amount':1000,'account_holder_name':'A. Bakker',"
                        + "'account_iban':'*** 1234','account_bic':'ABNANL2A'}]")
                .paymentParts()
                .get(0);

        assertThat(part.type()).contains(GatewayId.DIRDEB);
        assertThat(part.accountHolderName()).contains("A. Bakker");
        assertThat(part.accountIban()).contains("*** 1234");
        assertThat(part.accountBic()).contains("ABNANL2A");
        assertThat(part).asString().isEqualTo("PaymentPart[DIRDEB, EUR 10.00]");
    }

    @Test
    void tellsWhatARelatedTransactionBelongsTo() {
        assertThat(order("'related_transactions':[{'transaction_id':2,'reference_transaction_id':1,'type':'refund'}]")
                        .relatedTransactions()
                        .get(0)
                        .referenceTransactionId())
                .hasValue(1);
    }

    @Test
    void tellsBothPhonesAndTheNameOfTheCountry() {
        OrderCustomer customer = order(
                        "'customer':{'phone1':'0612345678','phone2':'0201234567','country_name':'Netherlands'}")
                .customer()
                .orElseThrow();

        assertThat(customer.phone()).contains("0612345678");
        assertThat(customer.phone2()).contains("0201234567");
        assertThat(customer.countryName()).contains("Netherlands");
    }

    @Test
    void showsNobodyInItsText() {
        Order order = order("'customer':{'country':'NL','email':'anna@shop.example','last_name':'Bakker'},"
                + "'payment_details':{'type':'DIRDEB','account_iban':'NL02ABNA0123456789'}");

        assertThat(order.customer().orElseThrow()).hasToString("OrderCustomer[NL]");
        assertThat(order.paymentDetails().orElseThrow()).hasToString("PaymentDetails[DIRDEB]");
        assertThat(Wire.order("'status':'completed','customer':{},'payment_details':{}"))
                .satisfies(bare -> assertThat(bare.customer()).asString().contains("OrderCustomer[]"))
                .satisfies(bare -> assertThat(bare.paymentDetails()).asString().contains("PaymentDetails[]"));
    }
}
