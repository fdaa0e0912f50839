package com.multisafepay.contract.javadoc;

import static org.assertj.core.api.Assertions.assertThat;

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
    @ValueSource(strings = {"generated-client", "domain", "sandbox", "contract-verifier", "examples"})
    void whatUsersReachIsDocumented(String module) throws IOException {
        assertThat(Doclint.findings(ROOT.resolve(module).resolve("src/main/java"), output))
                .isEmpty();
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
        assertThat(Doclint.findings(sources, output))
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
        assertThat(Doclint.findings(sources, output)).singleElement().asString().contains("no @param for currency");
    }

    @Test
    void aBrokenLinkIsSeen(@TempDir Path sources) throws IOException {
        Files.writeString(sources.resolve("Amount.java"), "/** As {@link Price} has it. */ public interface Amount {}");
        assertThat(Doclint.findings(sources, output)).singleElement().asString().contains("reference not found");
    }
}
