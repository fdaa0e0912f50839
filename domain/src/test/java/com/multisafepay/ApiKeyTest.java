package com.multisafepay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.multisafepay.error.RequestRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiKeyTest {

    @ParameterizedTest
    @ValueSource(strings = {" key-of-a-shop", "key-of-a-shop\n", "\tkey-of-a-shop \r\n"})
    void takesOffTheBlanksThatCopyingLeaves(String copied) {
        assertThat(ApiKey.of(copied).reveal()).isEqualTo("key-of-a-shop");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"key of-a-shop", "key-of\r\n-a-shop", "key-of-\u0000a-shop", "key-öf-a-shop", "key\u00a0of-shop"
            })
    void refusesWhatCannotBeInAKeyWithoutShowingIt(String odd) {
        assertThatThrownBy(() -> ApiKey.of(odd))
                .isInstanceOf(RequestRefusedException.class)
                .hasMessageContaining("api_key")
                .hasMessageContaining("no blanks")
                .hasMessageNotContaining("shop");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "    ", "1234"})
    void refusesAKeyThatIsTooShort(String text) {
        assertThatThrownBy(() -> ApiKey.of(text)).hasMessageContaining("api_key: must be 5 to 512 characters");
    }

    @Test
    void refusesAKeyThatIsTooLongWithoutShowingIt() {
        assertThatThrownBy(() -> ApiKey.of("k".repeat(513)))
                .hasMessageContaining("has 513")
                .hasMessageNotContaining("kkk");
    }

    @Test
    void isEqualByItsText() {
        assertThat(ApiKey.of("key-of-a-shop"))
                .isEqualTo(ApiKey.of(" key-of-a-shop"))
                .hasSameHashCodeAs(ApiKey.of("key-of-a-shop"))
                .isNotEqualTo(ApiKey.of("key-of-b-shop"));
    }

    @Test
    void neverShows() {
        assertThat(ApiKey.of("key-of-a-shop")).hasToString("ApiKey[***]");
    }
}
