package com.multisafepay.contract.javadoc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentedApiTest {

    private static final Path ROOT = Path.of(System.getProperty("repository.root"));

    @TempDir
    private Path output;

    @ParameterizedTest
    @ValueSource(
            strings = {"generated-client", "domain", "sandbox", "contract-verifier", "spring-boot-starter", "examples"})
    void whatUsersReachIsDocumented(String module) throws IOException {
        assertThat(Doclint.findings(ROOT.resolve(module).resolve("src/main/java"), output, classPath(module)))
                .isEmpty();
    }

    /** The class path of the tests, and that which the module alone is compiled against, where its build wrote that down. */
    private static String classPath(String module) throws IOException {
        String ours = System.getProperty("java.class.path");
        Path own = ROOT.resolve(module).resolve("target/classpath.txt");
        return Files.exists(own) ? ours + File.pathSeparator + Files.readString(own) : ours;
    }

    @Test
    void aMissingCommentIsSeen(@TempDir Path sources) throws IOException {
        Files.writeString(sources.resolve("Amount.java"), """
                /** What is paid. */
                public class Amount {
                    /** Nothing. */
                    public Amount() {}

                    public int units() {
                        return 0;
                    }
                }
                """);
        assertThat(Doclint.findings(sources, output, ""))
                .singleElement()
                .asString()
                .contains("Amount.java:6", "no comment");
    }

    @Test
    void aRecordNeedsItsComponentsDocumentedOnceOnly(@TempDir Path sources) throws IOException {
        Files.writeString(sources.resolve("Amount.java"), """
                /**
                 * What is paid.
                 *
                 * @param units how much
                 */
                public record Amount(long units, String currency) {
                    /** Refuses nothing. */
                    public Amount {
                    }
                }
                """);
        assertThat(Doclint.findings(sources, output, ""))
                .singleElement()
                .asString()
                .contains("no @param for currency");
    }

    @Test
    void aBrokenLinkIsSeen(@TempDir Path sources) throws IOException {
        Files.writeString(sources.resolve("Amount.java"), "/** As {@link Price} has it. */ public interface Amount {}");
        assertThat(Doclint.findings(sources, output, ""))
                .singleElement()
                .asString()
                .contains("reference not found");
    }
}
