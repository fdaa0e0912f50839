package shop;

import static org.assertj.core.api.Assertions.assertThat;

import com.multisafepay.sandbox.Sandbox;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;

/** The shop on virtual threads, watched for calls that keep the thread below them. */
@OpenShop
@TestPropertySource(properties = "spring.threads.virtual.enabled=true")
class VirtualThreadsTest {

    @Autowired
    private Environment environment;

    @Autowired
    private Sandbox sandbox;

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21, disabledReason = "there are no virtual threads")
    void noCallPinsItsCarrier(@TempDir Path folder) throws Exception {
        // Classes that are loaded or initialized pin whoever waits for them, once.
        takeOrders("first");
        Path file = folder.resolve("pinned.jfr");
        try (Recording recording = new Recording()) {
            recording
                    .enable("jdk.VirtualThreadPinned")
                    .withThreshold(Duration.ZERO)
                    .withStackTrace();
            recording.enable("jdk.VirtualThreadStart");
            recording.start();
            takeOrders("then");
            recording.dump(file);
        }

        assertThat(sandbox.journal()).hasSizeGreaterThanOrEqualTo(200);
        assertThat(RecordingFile.readAllEvents(file))
                .anyMatch(event -> event.getEventType().getName().equals("jdk.VirtualThreadStart"))
                .filteredOn(event -> event.getEventType().getName().equals("jdk.VirtualThreadPinned"))
                .noneMatch(VirtualThreadsTest::inTheLibrary);
    }

    private static boolean inTheLibrary(RecordedEvent event) {
        return event.getStackTrace() != null
                && event.getStackTrace().getFrames().stream()
                        .anyMatch(frame -> frame.getMethod().getType().getName().startsWith("com.multisafepay"));
    }

    private void takeOrders(String prefix) {
        HttpClient customer = HttpClient.newHttpClient();
        List<CompletableFuture<HttpResponse<String>>> answers = IntStream.range(0, 100)
                .mapToObj(i -> customer.sendAsync(order(prefix + "-" + i), BodyHandlers.ofString()))
                .toList();
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
    }

    private HttpRequest order(String id) {
        return HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + environment.getProperty("local.server.port") + "/orders"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"id\":\"" + id + "\",\"amount\":\"1.00\",\"description\":\"Basket\"}"))
                .build();
    }
}
