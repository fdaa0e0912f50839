package start;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Starts, tells the milliseconds and the CPU time since the start of its JVM, and ends. With {@code --stub=ADDRESS} it creates an order there before, and tells
 * the same of that.
 */
@SpringBootApplication
public class Start {

    /** The first order of an application that takes payments. */
    public interface FirstOrder {
        /** Creates it. */
        void create();
    }

    public static void main(String[] args) {
        try (var application = SpringApplication.run(Start.class, args)) {
            tell("started", " beans " + application.getBeanDefinitionCount());
            if (application.getEnvironment().containsProperty("stub")) {
                application.getBean(FirstOrder.class).create();
                tell("ordered", "");
            }
        }
    }

    private static void tell(String what, String more) {
        long millis = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
        long cpuNanos = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                .getProcessCpuTime();
        System.out.println(what + " " + millis + " " + cpuNanos / 1_000_000 + more);
    }
}
