package com.multisafepay.browser;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * The browser of a test class: the Chromium or Chrome that is installed, without a window. Where there is none, the
 * class is skipped, unless the environment says {@code CI=true}.
 */
final class Chromium implements BeforeAllCallback, AfterAllCallback {
    private static final List<String> BROWSERS =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe");
    private static final List<String> DRIVERS = List.of("chromedriver", "chromedriver.exe");

    private static final Pattern BETWEEN_FOLDERS = Pattern.compile(Pattern.quote(File.pathSeparator));

    /** Selenium warns of each browser that is newer than itself; these tests do well with any. */
    private static final Logger DEVTOOLS = Logger.getLogger("org.openqa.selenium.devtools");

    private @Nullable ChromeDriver driver;

    ChromeDriver driver() {
        return Objects.requireNonNull(driver);
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Optional<Path> browser = onThePath(BROWSERS);
        Optional<Path> service = onThePath(DRIVERS);
        if (browser.isEmpty() || service.isEmpty()) {
            String missing = "The tests in a browser need chromium and chromedriver on the PATH";
            if ("true".equals(System.getenv("CI"))) {
                Assertions.fail(missing);
            }
            // The build's own words would only count them.
            System.out.println(missing + ": " + context.getDisplayName() + " is skipped");
            Assumptions.abort(missing + "; they are skipped.");
        }
        DEVTOOLS.setLevel(Level.SEVERE);
        ChromeOptions options = new ChromeOptions();
        options.setBinary(browser.orElseThrow().toFile());
        options.addArguments("--headless=new", "--disable-dev-shm-usage", "--hide-scrollbars", "--lang=en");
        // A name of somebody else that leads to this machine, as its owner can have it do.
        options.addArguments("--host-resolver-rules=MAP rebound.example 127.0.0.1");
        if ("root".equals(System.getProperty("user.name"))) {
            options.addArguments("--no-sandbox");
        }
        System.setProperty("webdriver.chrome.driver", service.orElseThrow().toString());
        driver = new ChromeDriver(options);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (driver != null) {
            driver.quit();
        }
    }

    private static Optional<Path> onThePath(List<String> names) {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return names.stream()
                .flatMap(name -> BETWEEN_FOLDERS.splitAsStream(path).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
