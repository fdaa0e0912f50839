package com.multisafepay.contract.pact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.multisafepay.error.CredentialsRefusedException;
import com.multisafepay.reporting.Category;
import org.junit.jupiter.api.Test;

class ListCategoriesPactTest {

    @Test
    void readsTheCategories() {
        Conversation.about("list the categories")
                .asks("GET", "/categories")
                .answers(body -> body.minArrayLike(
                        "data", 1, one -> one.integerType("code", 104).stringType("description", "House")))
                .then(client -> assertThat(client.account().categories())
                        .extracting(Category::code, Category::description)
                        .containsExactly(tuple(104L, "House")));
    }

    @Test
    void tellsThatTheKeyWasRefused() {
        Conversation.withWrongKey("list the categories")
                .asks("GET", "/categories")
                .then(client -> assertThatThrownBy(() -> client.account().categories())
                        .isInstanceOf(CredentialsRefusedException.class));
    }
}
