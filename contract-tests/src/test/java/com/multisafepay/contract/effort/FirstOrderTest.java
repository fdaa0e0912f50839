package com.multisafepay.contract.effort;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The first order of a process leaves out what would take long and can be left out. */
class FirstOrderTest {

    /** A record's equals, hashCode and toString are put together when they are first called, out of dozens of classes: 15 ms. */
    @Test
    void putsNoMethodsOfRecordsTogether() throws Exception {
        List<String> loaded = FreshJvm.run(FirstOrder.class, "-Xlog:class+load");

        assertThat(loaded)
                .contains("my-order-id-1")
                .anyMatch(line -> line.contains("com.multisafepay.order.Status "))
                .noneMatch(line -> line.contains("java.lang.runtime.ObjectMethods"));
    }
}
