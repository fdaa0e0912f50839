package com.multisafepay.sandbox.internal.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SpellingsTest {
    private static final DeclaredType ORDER = Contract.bundled().operations().stream()
            .filter(operation -> operation.id().equals("createOrder"))
            .flatMap(operation -> operation.request().stream())
            .findFirst()
            .orElseThrow()
            .declared();

    private static ObjectNode read(String singleQuoted) throws JsonProcessingException {
        ObjectNode body = (ObjectNode) new ObjectMapper().readTree(singleQuoted.replace('\'', '"'));
        new InputNormalizer(UnaryOperator.identity()).apply(body, ORDER);
        return body;
    }

    @Test
    void prefersTheLibrarysSpellingOfTheSecondChance() throws JsonProcessingException {
        ObjectNode off = read("{'second_chance':{'send_mail':true,'send_email':false}}");
        ObjectNode on = read("{'second_chance':{'send_email':1,'send_mail':0}}");

        assertThat(off.path("second_chance")).hasToString("{\"send_email\":false}");
        assertThat(on.path("second_chance")).hasToString("{\"send_email\":true}");
    }

    @Test
    void takesTheOtherSpellingOfTheSecondChanceAlone() throws JsonProcessingException {
        assertThat(read("{'second_chance':{'send_mail':'true'}}").path("second_chance"))
                .hasToString("{\"send_email\":true}");
    }

    @Test
    void takesABankAccountInOneWord() throws JsonProcessingException {
        assertThat(read("{'gateway_info':{'bankaccount':'NL87ABNA0000000001'}}").path("gateway_info"))
                .hasToString("{\"bank_account\":\"NL87ABNA0000000001\"}");
    }
}
