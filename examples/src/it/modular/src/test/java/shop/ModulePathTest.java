package shop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.multisafepay.sandbox.PaymentOutcome;
import com.multisafepay.sandbox.SandboxExtension;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

class ModulePathTest {

    private static final Path LIBRARIES = Path.of("target", "module-path.txt");

    @RegisterExtension
    static final SandboxExtension SANDBOX = new SandboxExtension();

    private Process shop;
    private BufferedReader said;

    private void start(String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                Path.of("target", "classes") + File.pathSeparator + Files.readString(LIBRARIES),
                "--module",
                "shop/shop." + program));
        command.addAll(List.of(arguments));
        shop = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        said = shop.inputReader();
    }

    @AfterEach
    void stop() {
        shop.destroy();
    }

    @Test
    @Timeout(120)
    void aShopOnTheModulePathSellsOnAPageAndByCardAndIsNotified() throws IOException {
        start("Shop", SANDBOX.baseUri().toString(), SANDBOX.apiKey());

        assertEquals("module: module shop with module com.multisafepay", said.readLine());
        assertTrue(said.readLine().startsWith("page: http"));
        assertEquals("card: by-card", said.readLine());
        assertEquals("status: initialized", said.readLine());

        SANDBOX.sandbox().orders().pay("on-page", "IDEAL", PaymentOutcome.SUCCESS);

        assertEquals("paid: on-page", said.readLine());
    }

    /** The files lie in packages that the module has to open. */
    @Test
    @Timeout(120)
    void flywayFindsTheTableOfNotificationsOnTheModulePath() throws IOException {
        start("Migration");

        assertEquals("migrations: 1", said.readLine());
    }
}
