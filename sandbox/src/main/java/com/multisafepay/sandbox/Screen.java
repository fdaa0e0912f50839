package com.multisafepay.sandbox;

import com.multisafepay.sandbox.internal.pages.Pages;
import java.io.IOException;
import java.net.BindException;
import java.net.URI;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Lines for the person who starts the program. */
final class Screen {
    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");
    private static final int SIMILAR = 2;

    private Screen() {}

    /** Returns a line for each address that matters to people; none where the sandbox has no pages. */
    static List<String> addresses(Sandbox sandbox) {
        boolean pages = ServiceLoader.load(Pages.Provider.class, Screen.class.getClassLoader())
                .findFirst()
                .isPresent();
        URI root = sandbox.baseUri().resolve("/");
        return pages
                ? List.of(
                        "",
                        "  API        " + sandbox.baseUri(),
                        "  Dashboard  " + root,
                        "  Contract   " + root.resolve("/docs"),
                        "")
                : List.of();
    }

    /** Returns why the sandbox could not start, with a way out where there is one. */
    static String reason(RuntimeException failed, int port) {
        Throwable cause = failed;
        while (cause.getCause() != null && !(cause instanceof BindException)) {
            cause = cause.getCause();
        }
        return cause instanceof BindException
                ? "port " + port + " is taken. Choose another one by --port, or 0 for any that is free"
                : String.valueOf(cause.getMessage());
    }

    /** Returns the option that was most likely meant, as the end of a sentence; empty where none is near. */
    static String suggestion(String option, String usage) {
        return OPTION.matcher(usage)
                .results()
                .map(MatchResult::group)
                .distinct()
                .filter(known -> distance(known, option) <= SIMILAR)
                .min(Comparator.comparingInt(known -> distance(known, option)))
                .map(known -> "; did you mean " + known + "?")
                .orElse("");
    }

    /** Opens a page in the browser of the desktop; returns why not where there is none. */
    static Optional<String> open(URI page) {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        List<String> command = system.contains("win")
                ? List.of("rundll32", "url.dll,FileProtocolHandler", page.toString())
                : List.of(system.contains("mac") ? "open" : "xdg-open", page.toString());
        try {
            new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return Optional.empty();
        } catch (IOException none) {
            return Optional.of("no browser could be opened by " + command.get(0) + "; open " + page + " yourself");
        }
    }

    /** Returns how many letters have to be added, left out or changed to make one word of the other. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(row[j - 1], diagonal));
            }
        }
        return row[other.length()];
    }
}
