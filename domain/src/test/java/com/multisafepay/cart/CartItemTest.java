package com.multisafepay.cart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import com.multisafepay.error.RequestRefusedException;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CartItemTest {

    private static final CartItem LAMP = CartItem.of("L1", "Lamp", "50", 2, "high");

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of(
                        "name", 1000, (Function<String, CartItem>) text -> CartItem.of("L1", text, "50", 2, "high")),
                Arguments.of("merchant_item_id", 255, (Function<String, CartItem>)
                        text -> CartItem.of(text, "Lamp", "50", 2, "high")),
                Arguments.of("tax_table_selector", 255, (Function<String, CartItem>)
                        text -> CartItem.of("L1", "Lamp", "50", 2, text)),
                Arguments.of("description", 1000, (Function<String, CartItem>) LAMP::withDescription),
                Arguments.of(
                        "image", 2000, (Function<String, CartItem>) text -> pictured(text, "https://shop.example")),
                Arguments.of("product_url", 2000, (Function<String, CartItem>)
                        text -> pictured("https://shop.example", text)));
    }

    private static CartItem pictured(String image, String page) {
        return new CartItem(
                "Lamp",
                BigDecimal.TEN,
                BigDecimal.ONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(image),
                Optional.of(page));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void refusesATextThatIsTooLongByOne(String field, int longest, Function<String, CartItem> item) {
        assertThat(item.apply("x".repeat(longest))).isNotNull();
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> item.apply("x".repeat(longest + 1)))
                .withMessageStartingWith("shopping_cart.items." + field + ": must be ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lamp\nbrass",
                "Lamp\r\nbrass",
                "Lamp\tbrass",
                "Lamp\u000bbrass",
                "Lamp\u0085brass",
                "Lamp\u2028brass"
            })
    void takesTextsOfSeveralLines(String text) {
        CartItem item = CartItem.of("L1", text, "50", 2, "high").withDescription(text);

        assertThat(item.name()).isEqualTo(text);
        assertThat(item.description()).contains(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Lamp\u0000", "Lamp\u0007", "Lamp\u001b[31m", "Lamp\u0084", "Lamp\u0086"})
    void refusesOtherControlCharacters(String text) {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> LAMP.withDescription(text))
                .withMessageStartingWith("shopping_cart.items.description: must not hold control characters");
    }

    @Test
    void takesWhatIsAddedToALine() {
        Weight weight = new Weight(new BigDecimal("0.5"));

        CartItem item = LAMP.withDescription("Green").withWeight(weight);

        assertThat(item.description()).contains("Green");
        assertThat(item.weight()).contains(weight);
        assertThat(item.unitPrice()).isEqualTo("50");
    }

    @ParameterizedTest
    @ValueSource(strings = {"999999999999999", "-999999999999999", "0.0000000001", "1.10000000000"})
    void takesPricesUpToFifteenDigitsAndTenDecimals(String price) {
        assertThat(CartItem.of("L1", "Lamp", price, 1, "high").unitPrice()).isEqualTo(price);
    }

    @Test
    void refusesAPriceOfSixteenDigits() {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> CartItem.of("L1", "Lamp", "1000000000000000", 1, "high"))
                .withMessageStartingWith("shopping_cart.items.unit_price: is too large");
    }

    @Test
    @SuppressWarnings("NullAway") // callers without null checks
    void namesTheFieldThatIsMissing() {
        assertThatNullPointerException()
                .isThrownBy(() -> LAMP.withDescription(null))
                .withMessage("text");
    }

    @Test
    void refusesWeightsBelowNothing() {
        assertThatExceptionOfType(RequestRefusedException.class)
                .isThrownBy(() -> new Weight(new BigDecimal("-0.1")))
                .withMessage("shopping_cart.items.weight.value: must not be negative, was \"-0.1\"");
        assertThat(new Weight(BigDecimal.ZERO).kilograms()).isZero();
    }
}
