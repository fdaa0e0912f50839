package com.multisafepay.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/** Holds the README to what is compiled and run: its Java, its coordinates, its commands. */
class ReadmeTest {
    private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("repository.root")));
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final Pattern REGION = Pattern.compile("(?ms)^ *// README: (?!end)(\\w+)\\n(.*?)^ *// README: end$");

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"), UTF_8);
    }

    private static List<String> blocks(String language) throws IOException {
        List<String> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(readme());
        while (block.find()) {
            if (block.group(1).equals(language)) {
                blocks.add(block.group(2));
            }
        }
        return blocks;
    }

    private static Map<String, String> regions() throws IOException {
        Map<String, String> regions = new TreeMap<>();
        for (String source : List.of("ReadmeSnippetsTest", "CheckoutTest")) {
            Path path = ROOT.resolve("examples/src/test/java/com/multisafepay/examples/" + source + ".java");
            Matcher region = REGION.matcher(Files.readString(path, UTF_8));
            while (region.find()) {
                // An ending line break would count as a line without indent.
                regions.put(region.group(1), region.group(2).stripTrailing().stripIndent() + "\n");
            }
        }
        return regions;
    }

    @Test
    void showsOnlyJavaThatIsCompiledAndRun() throws IOException {
        assertThat(blocks("java"))
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(regions().values());
    }

    @Test
    void startsWithTheTwoCommands() throws IOException {
        List<String> commands = blocks("").get(0).lines().toList();

        assertThat(commands).hasSize(2);
        assertThat(commands.get(0)).isEqualTo("mvn -q -pl examples -am package -P quickstart -Dmaven.test.skip=true");
        assertThat(commands.get(1)).isEqualTo("mvn verify");
        assertThat(Files.readString(ROOT.resolve("examples/pom.xml"), UTF_8)).contains("<id>quickstart</id>");
    }

    @Test
    void namesCoordinatesThatThisBuildMakes() throws Exception {
        assertThat(blocks("xml")).isNotEmpty();
        for (String xml : blocks("xml")) {
            var document = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(("<all>" + xml + "</all>").getBytes(UTF_8)));
            var artifacts = document.getElementsByTagName("artifactId");
            var groups = document.getElementsByTagName("groupId");
            var versions = document.getElementsByTagName("version");
            for (int i = 0; i < versions.getLength(); i++) {
                assertThat(versions.item(i).getTextContent()).isEqualTo(System.getProperty("project.version"));
            }
            for (int i = 0; i < artifacts.getLength(); i++) {
                String module = artifacts.item(i).getTextContent().replace("multisafepay-", "");
                assertThat(ROOT.resolve(module).resolve("pom.xml")).exists();
                assertThat(groups.item(i).getTextContent()).isEqualTo("com.multisafepay");
            }
        }
    }

    @Test
    void startsTheSandboxFromTheJarThatThisBuildMakes() throws IOException {
        Matcher jar = Pattern.compile("java -jar sandbox/target/(\\S+)").matcher(readme());

        assertThat(jar.find()).isTrue();
        assertThat(Files.readString(ROOT.resolve("sandbox-standalone/pom.xml"), UTF_8))
                .contains("sandbox/target/" + jar.group(1));
    }

    @Test
    void linksToFilesThatThereAre() throws IOException {
        Matcher link = Pattern.compile("]\\((?!https?:|#)([^)#]+)").matcher(readme());
        Stream<String> links = link.results().map(each -> each.group(1));

        assertThat(links)
                .isNotEmpty()
                .allSatisfy(target -> assertThat(ROOT.resolve(target)).exists());
    }
}
