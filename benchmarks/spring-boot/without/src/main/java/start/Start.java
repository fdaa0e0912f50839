package start;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts, tells the milliseconds and the CPU time since the start of its JVM, and ends. */
@SpringBootApplication
public class Start {

    public static void main(String[] args) {
        try (var application = SpringApplication.run(Start.class, args)) {
            long millis = System.currentTimeMillis()
                    - ManagementFactory.getRuntimeMXBean().getStartTime();
            long cpuNanos = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class)
                    .getProcessCpuTime();
            System.out.println("started " + millis + " " + cpuNanos / 1_000_000 + " beans "
                    + application.getBeanDefinitionCount());
        }
    }
}
