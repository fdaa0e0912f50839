package com.multisafepay.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.multisafepay.client.TolerantJson;
import com.multisafepay.client.model.Order;
import java.util.ArrayDeque;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.slf4j.event.EventRecordingLogger;
import org.slf4j.event.SubstituteLoggingEvent;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.helpers.SubstituteLogger;

class AnswerLogTest {

    private final Queue<SubstituteLoggingEvent> events = new ArrayDeque<>();
    private final JsonMapper mapper;

    AnswerLogTest() {
        SubstituteLogger log = new SubstituteLogger("answers", events, true);
        log.setDelegate(new EventRecordingLogger(log, events));
        mapper = TolerantJson.newMapper(new AnswerLog(log));
    }

    @Test
    void tellsOnceOfAMemberThatCannotBeReadAndNeverItsValue() throws Exception {
        for (String secret : new String[] {"{\"a\":\"secret\"}", "[\"secret\"]", "true"}) {
            mapper.readValue("{\"order_id\":\"a\",\"customer\":{\"phone1\":" + secret + "}}", Order.class);
        }

        assertThat(events)
                .singleElement()
                .satisfies(
                        event -> assertThat(MessageFormatter.arrayFormat(event.getMessage(), event.getArgumentArray())
                                        .getMessage())
                                .contains("OrderCustomer.phone1")
                                .doesNotContain("secret"));
    }

    @Test
    void saysNothingOfWhatTheContractLacksOrTheApiLeavesEmpty() throws Exception {
        mapper.readValue(
                "{\"order_id\":\"a\",\"new\":[1],\"customer\":[],\"costs\":\"\",\"amount\":\"\"}", Order.class);

        assertThat(events).isEmpty();
    }
}
