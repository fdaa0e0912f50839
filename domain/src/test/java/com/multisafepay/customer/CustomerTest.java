package com.multisafepay.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.multisafepay.error.RequestRefusedException;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerTest {

    @Test
    void isEmptyUnlessTold() {
        Customer nobody = Customer.builder().build();

        assertThat(nobody.firstName()).isEmpty();
        assertThat(nobody.email()).isEmpty();
        assertThat(nobody.browser()).isEmpty();
    }

    @Test
    void keepsWhatItWasTold() {
        Customer anna = Customer.builder()
                .locale("nl_NL")
                .ipAddress("198.51.100.7")
                .firstName(" Anna ")
                .lastName("Bakker")
                .country("nl")
                .email("anna@shop.example")
                .build();

        assertThat(anna.firstName()).contains("Anna");
        assertThat(anna.address().country()).contains(Country.of("NL"));
        assertThat(anna.ipAddress()).contains(IpAddress.of("198.51.100.7"));
        assertThat(anna.email()).contains(Email.of("anna@shop.example"));
    }

    /** One class checks both, by the limits of one of them. */
    @Test
    void aDeliveryHasTheLimitsOfACustomer() throws ReflectiveOperationException {
        for (Field limit : com.multisafepay.client.model.Delivery.class.getFields()) {
            assertThat(limit.get(null))
                    .as(limit.getName())
                    .isEqualTo(com.multisafepay.client.model.Customer.class
                            .getField(limit.getName())
                            .get(null));
        }
    }

    @Test
    void showsNothingOfThePersonInItsText() {
        Customer anna = Customer.builder()
                .locale("nl_NL")
                .country("NL")
                .firstName("Anna")
                .lastName("Bakker")
                .phone("0612345678")
                .email("anna@shop.example")
                .birthday(LocalDate.of(1999, 1, 1))
                .ipAddress("198.51.100.7")
                .build();

        assertThat(anna.toString())
                .contains("NL", "nl_NL")
                .doesNotContain("Anna", "Bakker", "0612345678", "shop.example", "1999", "198.51");
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "\u674e", "Wolfeschlegelsteinhausenbe", "Maria del Carmen Esperanza"})
    void takesNamesOfAnyLengthThatPeopleHave(String name) {
        Customer anna = Customer.builder()
                .firstName(name)
                .lastName(name)
                .companyName(name)
                .build();

        assertThat(anna.firstName()).contains(name);
        assertThat(anna.lastName()).contains(name);
        assertThat(Delivery.builder().lastName(name).build().lastName()).contains(name);
    }

    @Test
    void refusesNamesThatAreEmptyOrNoNames() {
        for (String name : List.of(" ", "x".repeat(256))) {
            assertThatExceptionOfType(RequestRefusedException.class)
                    .isThrownBy(() -> Customer.builder().firstName(name))
                    .withMessageStartingWith("customer.first_name: must be 1 to 255 characters");
            assertThatExceptionOfType(RequestRefusedException.class)
                    .isThrownBy(() -> Delivery.builder().lastName(name))
                    .withMessageStartingWith("delivery.last_name: must be 1 to 255 characters");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".", ".."})
    void refusesAReferenceThatNoPathCanHold(String reference) {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> Customer.builder().reference(reference))
                .withMessage(
                        "customer.reference: must not be . or .., which no path can hold, was \"" + reference + "\"");
    }

    @Test
    void refusesAHouseNumberOfMoreThanNineCharacters() {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> Customer.builder().houseNumber("1234567890"))
                .withMessageStartingWith("customer.house_number: ");
    }

    @Test
    void refusesTextThatIsLongerThanItsField() {
        Map<String, Consumer<CustomerBuilder>> tooLong = Map.of(
                "address1", customer -> customer.address1("x".repeat(65)),
                "zip_code", customer -> customer.zipCode("x".repeat(11)),
                "city", customer -> customer.city("x".repeat(51)),
                "phone", customer -> customer.phone("1".repeat(26)),
                "referrer", customer -> customer.referrer("x".repeat(2001)),
                "user_agent", customer -> customer.userAgent("x".repeat(1001)));

        tooLong.forEach((field, change) -> assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> change.accept(Customer.builder()))
                .withMessageStartingWith("customer." + field + ": "));
    }

    @Test
    void namesTheFieldWithItsPath() {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> Customer.builder().country("Netherlands"))
                .withMessageStartingWith("customer.country: ");
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> Delivery.builder().country("Netherlands"))
                .withMessageStartingWith("delivery.country: ");
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> Delivery.builder().email("anna"))
                .withMessageStartingWith("delivery.email: ");
    }

    @Test
    void peopleOfEqualDataAreEqual() {
        assertThat(anna("Amsterdam")).isEqualTo(anna("Amsterdam")).hasSameHashCodeAs(anna("Amsterdam"));
        assertThat(anna("Amsterdam")).isNotEqualTo(anna("Utrecht"));
        assertThat(Delivery.builder().city("Utrecht").build())
                .isEqualTo(Delivery.builder().city("Utrecht").build())
                .isNotEqualTo(Delivery.builder().city("Gouda").build());
    }

    @Test
    void aDeliveryCanTakeTheAddressOfTheCustomer() {
        assertThat(Delivery.builder()
                        .address(anna("Amsterdam").address())
                        .build()
                        .address())
                .isEqualTo(anna("Amsterdam").address())
                .hasToString("Address[country=NL]");
    }

    private static Customer anna(String city) {
        return Customer.builder()
                .firstName("Anna")
                .city(city)
                .country("NL")
                .browser(Browser.builder().language("nl").build())
                .build();
    }
}
