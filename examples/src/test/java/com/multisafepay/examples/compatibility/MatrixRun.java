package com.multisafepay.examples.compatibility;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The result of running a project.
 *
 * @param name the project's name: the row that it is
 * @param result {@code works}, or {@code fails: } and why
 * @param versions the versions that its dependency management came to, such as {@code Feign 13.13, Jackson 2.22.4}
 */
record MatrixRun(String name, String result, String versions) {

    private static final String WORKS = "works";
    private static final String FAILS = "fails: ";

    /** Reads what the invoker reports, of projects that ran in a folder each; those that were left out are left out here. */
    static List<MatrixRun> in(Path reports, Path projects) throws IOException {
        List<MatrixRun> runs = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(reports, "BUILD-*.xml")) {
            for (Path file : files) {
                Element job = xml(file);
                if (!job.getAttribute("result").equals("skipped")) {
                    Path project = projects.resolve(job.getAttribute("project").replace("/pom.xml", ""));
                    runs.add(new MatrixRun(job.getAttribute("name"), result(job, project), versions(project)));
                }
            }
        }
        return runs;
    }

    /** Returns whether a result is a failure. */
    static boolean failed(String result) {
        return result.startsWith(FAILS);
    }

    private static String result(Element job, Path project) throws IOException {
        if (job.getAttribute("result").equals("success")) {
            return WORKS;
        }
        Path tests = project.resolve("target/surefire-reports");
        List<Element> reports = new ArrayList<>();
        if (Files.isDirectory(tests)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(tests, "TEST-*.xml")) {
                for (Path file : files) {
                    reports.add(xml(file));
                }
            }
        }
        return FAILS + FailureReason.in(reports).orElse("does not build, see its build.log");
    }

    private static String versions(Path project) throws IOException {
        Properties versions = new Properties();
        Path file = project.resolve("target/versions.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                versions.load(reader);
            }
        }
        return new TreeMap<>(versions)
                .entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .collect(Collectors.joining(", "));
    }

    private static Element xml(Path file) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(file.toFile())
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(file + " is no report", e);
        }
    }
}
