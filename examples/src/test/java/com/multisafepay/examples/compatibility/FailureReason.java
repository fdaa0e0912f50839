package com.multisafepay.examples.compatibility;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Finds the reason for which the tests of a project failed, in one line: the cause below all others. */
final class FailureReason {

    private static final String CAUSED_BY = "Caused by: ";
    private static final Pattern PACKAGES = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");
    private static final Pattern LATE_MESSAGE = Pattern.compile("^([^\\n]*:)\\s*\\n");
    private static final Pattern DESCRIPTION = Pattern.compile("^AssertionFailedError: \\[(.+)]");
    private static final int LONGEST = 140;

    private FailureReason() {}

    /** Returns the first reason by the name of the tests; empty when none failed. */
    static Optional<String> in(List<Element> reports) {
        return reports.stream()
                .flatMap(report -> elements(report.getElementsByTagName("testcase")))
                .flatMap(test -> Stream.of("error", "failure")
                        .flatMap(tag -> elements(test.getElementsByTagName(tag)))
                        .map(failed -> name(test) + "\n" + reason(failed.getTextContent())))
                // Spring says once why it did not start, and then that it does not try again.
                .filter(failure -> !failure.contains("failure threshold"))
                .sorted()
                .map(failure -> failure.substring(failure.indexOf('\n') + 1))
                .findFirst();
    }

    private static String reason(String report) {
        // AssertJ starts a new line before its message.
        String stackTrace = LATE_MESSAGE.matcher(report.strip()).replaceFirst("$1 ");
        String cause = stackTrace
                .lines()
                .filter(line -> line.startsWith(CAUSED_BY))
                .reduce((above, below) -> below)
                .map(line -> line.substring(CAUSED_BY.length()))
                .orElseGet(() -> stackTrace.lines().findFirst().orElse(""));
        String bare = PACKAGES.matcher(cause).replaceAll("").strip();
        Matcher description = DESCRIPTION.matcher(bare);
        String reason = description.find() ? description.group(1) : bare;
        return (reason.length() > LONGEST ? reason.substring(0, LONGEST) + "…" : reason).replace('|', '/');
    }

    private static String name(Element test) {
        return test.getAttribute("classname") + "." + test.getAttribute("name");
    }

    private static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Element.class::cast);
    }
}
