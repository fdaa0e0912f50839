package com.multisafepay.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/** Holds the README and the pages of {@code docs} to what is compiled and run, and their links to what is there. */
class DocumentsTest {
    private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("repository.root")));
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
    private static final Pattern REGION =
            Pattern.compile("(?ms)^ *// snippet: (?!end)(\\w+)\\n(.*?)^ *// snippet: end$");
    private static final Pattern LINK = Pattern.compile("]\\((?!https?:)([^)#\\s]*)(?:#([^)\\s]+))?\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} (.+)$");

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve("README.md"), UTF_8);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> top = Files.list(ROOT);
                Stream<Path> docs = Files.walk(ROOT.resolve("docs"))) {
            return Stream.concat(top, docs)
                    .filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    private static List<String> blocks(String language, String text) {
        return BLOCK.matcher(text)
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .toList();
    }

    /** Returns what stands between the marks of compiled sources, by name: this module's tests and the projects of other frameworks. */
    private static Map<String, String> snippets() throws IOException {
        Map<String, String> snippets = new TreeMap<>();
        try (Stream<Path> sources = Files.walk(ROOT.resolve("examples/src"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher region = REGION.matcher(Files.readString(source, UTF_8));
                while (region.find()) {
                    // An ending line break would count as a line without indent.
                    String snippet = region.group(2).stripTrailing().stripIndent() + "\n";
                    assertThat(snippets.put(region.group(1), snippet))
                            .as(region.group(1))
                            .isNull();
                }
            }
        }
        return snippets;
    }

    @Test
    void showOnlyJavaThatIsCompiledAndRun() throws IOException {
        Set<String> shown = new TreeSet<>();
        for (Path page : pages()) {
            shown.addAll(blocks("java", Files.readString(page, UTF_8)));
        }

        assertThat(shown)
                .isNotEmpty()
                .containsExactlyInAnyOrderElementsOf(snippets().values());
    }

    @Test
    void linkToPagesAndHeadingsThatThereAre() throws IOException {
        List<String> dead = new ArrayList<>();
        int links = 0;
        for (Path page : pages()) {
            String text = BLOCK.matcher(Files.readString(page, UTF_8)).replaceAll("");
            for (var link : LINK.matcher(text).results().toList()) {
                Path target = link.group(1).isEmpty()
                        ? page
                        : page.resolveSibling(link.group(1)).normalize();
                links++;
                boolean leads = Files.exists(target)
                        && (link.group(2) == null || anchors(target).contains(link.group(2)));
                if (!leads) {
                    dead.add(ROOT.relativize(page) + " " + link.group());
                }
            }
        }

        assertThat(links).isGreaterThan(50);
        assertThat(dead).isEmpty();
    }

    /** Returns the anchors that GitHub gives a page's headings. */
    private static Set<String> anchors(Path page) {
        try {
            return HEADING.matcher(Files.readString(page, UTF_8))
                    .results()
                    .map(heading -> heading.group(1)
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("[^\\w\\- ]", "")
                            .replace(' ', '-'))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void startWithAReadmeThatFitsAFewScreens() throws IOException {
        List<String> lines = readme().lines().toList();

        assertThat(lines).hasSizeLessThanOrEqualTo(180);
        assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100));
    }

    @Test
    void startWithTheTwoCommands() throws IOException {
        List<String> commands = blocks("", readme()).get(0).lines().toList();

        assertThat(commands).hasSize(2);
        assertThat(commands.get(0)).isEqualTo("mvn -q -pl examples -am package -P quickstart -Dmaven.test.skip=true");
        assertThat(commands.get(1)).isEqualTo("mvn verify");
        assertThat(Files.readString(ROOT.resolve("examples/pom.xml"), UTF_8)).contains("<id>quickstart</id>");
    }

    @Test
    void nameCoordinatesThatThisBuildMakes() throws Exception {
        for (String page :
                List.of("README.md", "docs/getting-started.md", "docs/sandbox-standalone.md", "docs/consuming.md")) {
            List<String> blocks = blocks("xml", Files.readString(ROOT.resolve(page), UTF_8));
            assertThat(blocks).as(page).isNotEmpty();
            for (String xml : blocks) {
                var document = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(("<all>" + xml.replaceFirst("^<[?].*[?]>", "") + "</all>").getBytes(UTF_8)));
                var artifacts = document.getElementsByTagName("artifactId");
                for (int i = 0; i < artifacts.getLength(); i++) {
                    String artifact = artifacts.item(i).getTextContent();
                    if (artifact.startsWith("multisafepay-")) {
                        assertThat(ROOT.resolve(artifact.replace("multisafepay-", "")).resolve("pom.xml"))
                                .exists();
                        assertThat(xml).contains("<groupId>com.multisafepay</groupId>\n");
                    }
                }
            }
        }
    }

    @Test
    void showAConsumersProjectAsItIsBuilt() throws IOException {
        String parent = Files.readString(ROOT.resolve("pom.xml"), UTF_8);
        String built = Files.readString(ROOT.resolve("examples/src/it/consumer/pom.xml"), UTF_8);
        String shown = blocks("xml", Files.readString(ROOT.resolve("docs/consuming.md"), UTF_8))
                .get(0);
        // The version that users take is the last release's.
        String ours = "(multisafepay-[\\w-]+</artifactId>\\s*<version>)[^<]+";

        assertThat(shown.replaceAll(ours, "$1"))
                .isEqualTo(Pattern.compile("@([\\w.-]+)@")
                        .matcher(built.replaceAll(ours, "$1"))
                        .replaceAll(property -> parent.replaceFirst(
                                "(?s).*?<" + Pattern.quote(property.group(1)) + ">([^<]+)<.*", "$1")));
    }

    @Test
    void startTheSandboxFromTheJarThatThisBuildMakes() throws IOException {
        Matcher jar = Pattern.compile("java -jar sandbox/target/(\\S+)")
                .matcher(Files.readString(ROOT.resolve("docs/testing.md"), UTF_8));

        assertThat(jar.find()).isTrue();
        assertThat(Files.readString(ROOT.resolve("sandbox-standalone/pom.xml"), UTF_8))
                .contains("sandbox/target/" + jar.group(1));
    }
}
