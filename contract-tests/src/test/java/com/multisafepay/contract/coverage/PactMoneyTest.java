package com.multisafepay.contract.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PactMoneyTest {

    @Test
    void acceptsAmountsByValue() throws JsonProcessingException {
        assertThat(loose("")).isEmpty();
        assertThat(loose("'$.data[*].amount': {'matchers': [{'match': 'equality'}]}"))
                .isEmpty();
        assertThat(loose("'$.data[*].amounts': {'matchers': [{'match': 'type'}]}")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"$.data[*].amount", "$.data[0].amount", "$.data[*]", "$.data", "$"})
    void namesAnAmountThatIsHeldByItsType(String path) throws JsonProcessingException {
        assertThat(loose("'" + path + "': {'matchers': [{'match': 'type', 'min': 1}]}"))
                .containsExactly("get it/response $.data[0].amount");
    }

    @Test
    void countsTheRuleOfTheAmountAboveThatOfItsList() throws JsonProcessingException {
        assertThat(loose("'$.data[*].amount': {'matchers': [{'match': 'equality'}]},"
                        + "'$.data': {'matchers': [{'match': 'type'}]}"))
                .isEmpty();
    }

    private static List<String> loose(String rules) throws JsonProcessingException {
        String interaction = "{'description': 'get it', 'response': {'body': {'content': {'data': [{'amount': 10}]}},"
                + " 'matchingRules': {'body': {" + rules + "}}}}";
        return PactMoney.loose(new ObjectMapper().readTree(interaction.replace('\'', '"')));
    }
}
