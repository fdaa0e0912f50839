package com.multisafepay.sandbox.pages.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The templates as they are written: what must not stand in any of them. */
class TemplatesTest {

    private static List<String> uses(String what) throws IOException {
        Pattern pattern = Pattern.compile(what);
        List<String> uses = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                pattern.matcher(Files.readString(file))
                        .results()
                        .forEach(use -> uses.add(file.getFileName() + ": " + use.group()));
            }
        }
        return uses;
    }

    @Test
    void writeNothingUnescapedButTheMerchantsCleanedMarkup() throws IOException {
        assertThat(uses("\\$unsafe\\{[^}]*}")).containsExactly("bought.jte: $unsafe{step.items()}");
    }

    @Test
    void leaveStyleToTheStylesheet() throws IOException {
        assertThat(uses("(?i)\\sstyle=|<style")).isEmpty();
    }

    @Test
    void haveNoScriptButTheOneThatClosesAWindow() throws IOException {
        assertThat(uses("(?is)<script.*?</script>|\\son[a-z]+\\s*="))
                .containsExactly("result.jte: <script>window.close()</script>");
    }

    @Test
    void loadNothingFromElsewhere() throws IOException {
        assertThat(uses("(?i)(src|href|action)=\"(https?:)?//")).isEmpty();
    }
}
