package com.multisafepay.contract.effort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Calls allocate no more, and ask the kernel no more often, than {@link Effort} says. The figures are counts of a machine without the second
 * compiler, which leaves none of the allocations out: they are the same however busy it is.
 */
class EffortTest {

    /** The counts of a call. */
    record Figures(long bytes, long kernelCalls) {}

    private static final Map<Effort, Figures> COUNTED = new EnumMap<>(Effort.class);

    @BeforeAll
    static void count() throws Exception {
        assumeThat(ManagementFactory.getThreadMXBean())
                .as("this machine does not count what its threads allocate")
                .isInstanceOf(com.sun.management.ThreadMXBean.class);
        List<String> said = FreshJvm.run(Counted.class, "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
        for (Effort effort : Effort.values()) {
            String line = said.stream()
                    .filter(each -> each.startsWith(effort + " "))
                    .findFirst()
                    .orElseThrow();
            String[] words = line.split(" ", -1);
            COUNTED.put(effort, new Figures(Long.parseLong(words[1]), Long.parseLong(words[2])));
        }
        System.out.println("bytes and calls to the kernel of a call: " + COUNTED);
    }

    private static Figures counted(Effort effort) {
        return Objects.requireNonNull(COUNTED.get(effort));
    }

    @ParameterizedTest
    @EnumSource
    void allocatesNoMoreThanItsBound(Effort effort) {
        assertThat(counted(effort).bytes()).isBetween(1L, effort.mostBytes);
    }

    @ParameterizedTest
    @EnumSource
    void readsAndWritesNoMoreOftenThanItsBound(Effort effort) {
        assumeThat(Files.isReadable(Counted.KERNEL))
                .as("the kernel does not tell how often a thread reads and writes")
                .isTrue();
        assertThat(counted(effort).kernelCalls()).isBetween(0L, (long) effort.mostKernelCalls);
    }
}
