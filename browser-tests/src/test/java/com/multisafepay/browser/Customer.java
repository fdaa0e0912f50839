package com.multisafepay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** Somebody in front of the browser, who looks at each page for what would keep others from using it. */
final class Customer {
    private static final Path PICTURES =
            Path.of(System.getProperty("repository.root")).resolve("docs/screenshots");
    private static final boolean TAKE_PICTURES = Boolean.getBoolean("screenshots.update");
    private static final List<String> GUIDELINES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice");
    private static final String AXE = axe();
    private static final String VIOLATIONS = """
            const done = arguments[1];
            axe.run(document, {runOnly: {type: 'tag', values: arguments[0]}}).then(
                found => done(found.violations.map(each =>
                    each.id + ': ' + each.help + ' ' + each.nodes.map(node => node.html).join(' '))),
                failed => done(['axe: ' + failed]));
            """;
    /** Draws the page in the font, and puts one port in place of the one that the sandbox happens to have. */
    private static final String PINNED = """
            const done = arguments[2];
            const face = (data, weight) => new FontFace(
                'Pinned', Uint8Array.from(atob(data), each => each.charCodeAt(0)), {weight}).load();
            Promise.all([face(arguments[0], '100 500'), face(arguments[1], '501 900')]).then(faces => {
                faces.forEach(each => document.fonts.add(each));
                document.documentElement.style.setProperty('--face', 'Pinned');
                const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                while (texts.nextNode()) {
                    texts.currentNode.data = texts.currentNode.data.replace(/127\\.0\\.0\\.1:[0-9]+/g, '127.0.0.1:8080');
                }
                if (document.activeElement) document.activeElement.blur();
                document.fonts.ready.then(() => requestAnimationFrame(() => done()));
            });
            """;

    private static final String SIZE = """
            return {x: 0, y: 0, width: window.innerWidth, height: Math.min(2400, document.documentElement.scrollHeight), scale: 0.5};
            """;
    private static final String REGULAR = font("Regular");
    private static final String BOLD = font("Bold");

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int MOST_TABS = 60;

    private final ChromeDriver browser;

    Customer(ChromeDriver browser) {
        this.browser = browser;
    }

    /** Has a screen of this size from now on. */
    Customer withScreen(int width, int height) {
        browser.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
        return this;
    }

    /** Prefers something from now on, by the name of a media feature such as {@code prefers-color-scheme}. */
    Customer prefers(String feature, String value) {
        browser.executeCdpCommand(
                "Emulation.setEmulatedMedia", Map.of("features", List.of(Map.of("name", feature, "value", value))));
        return this;
    }

    /** Types on the keyboard into what has the focus. */
    Customer type(CharSequence text) {
        browser.switchTo().activeElement().sendKeys(text);
        return this;
    }

    Customer open(String address) {
        browser.get(address);
        return this;
    }

    /** Looks at the page: it has to be usable by everybody and fit the screen. */
    Customer look() {
        browser.executeScript(AXE);
        Object violations = browser.executeAsyncScript(VIOLATIONS, GUIDELINES);
        assertThat(violations).as(address()).isEqualTo(List.of());
        return fits();
    }

    /** The page has to fit the screen. */
    Customer fits() {
        Object beyond = browser.executeScript("return document.documentElement.scrollWidth > window.innerWidth");
        assertThat(beyond).as("wider than the screen: " + address()).isEqualTo(false);
        return this;
    }

    /** Looks at the page, and keeps a picture of it where pictures are to be taken. */
    Customer look(String picture) {
        look();
        if (TAKE_PICTURES) {
            try {
                Files.createDirectories(PICTURES);
                Files.write(PICTURES.resolve(picture + ".png"), browser.getScreenshotAs(OutputType.BYTES));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return this;
    }

    /** Holds the whole page to its committed picture, drawn at half its size in a font that comes with the tests. */
    Customer pictured(String name) {
        browser.executeAsyncScript(PINNED, REGULAR, BOLD);
        Map<?, ?> size = (Map<?, ?>) Objects.requireNonNull(browser.executeScript(SIZE));
        Object png = browser.executeCdpCommand(
                        "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true, "clip", size))
                .get("data");
        new Pictures(version()).hold(name, Base64.getDecoder().decode(String.valueOf(png)));
        return this;
    }

    private String version() {
        return String.valueOf(browser.getCapabilities().getBrowserVersion()).split("\\.", 2)[0];
    }

    /** Picks a method, wherever it is folded away. */
    Customer pick(String method) {
        unfold();
        return go("button[value=" + method + "]");
    }

    /** Unfolds whatever can be unfolded. */
    Customer unfold() {
        browser.executeScript("document.querySelectorAll('details').forEach(each => each.open = true)");
        return this;
    }

    Customer choose(String scenario) {
        return click("input[value=" + scenario + "]").go("form button");
    }

    Customer click(String css) {
        browser.findElement(By.cssSelector(css)).click();
        return this;
    }

    /** Clicks what leads to another page, and waits for that. */
    Customer go(String css) {
        return leaving(() -> click(css));
    }

    /** Types into the fields, each a name and a value, and confirms. */
    Customer fillIn(String... fields) {
        for (int i = 0; i < fields.length; i += 2) {
            WebElement field = browser.findElement(By.name(fields[i]));
            field.clear();
            field.sendKeys(fields[i + 1]);
        }
        return go("form button.wide:not(.secondary)");
    }

    /** Goes on with the tabulator until an element has the focus. */
    Customer tabTo(String css) {
        WebElement wanted = browser.findElement(By.cssSelector(css));
        for (int i = 0; i < MOST_TABS; i++) {
            browser.switchTo().activeElement().sendKeys(Keys.TAB);
            if (browser.switchTo().activeElement().equals(wanted)) {
                return this;
            }
        }
        throw new AssertionError(css + " is not reached by the keyboard");
    }

    /** Presses a key on what has the focus. */
    Customer press(CharSequence key) {
        browser.switchTo().activeElement().sendKeys(key);
        return this;
    }

    /** Presses Enter on what has the focus, and waits for the page that it leads to. */
    Customer enter() {
        return leaving(() -> press(Keys.ENTER));
    }

    /** Every document has a time of its own from which it counts. */
    private Customer leaving(Runnable deed) {
        Object before = Objects.requireNonNull(browser.executeScript("return performance.timeOrigin"));
        deed.run();
        long start = System.nanoTime();
        while (!arrived(before)) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new AssertionError("still at " + address());
            }
        }
        return this;
    }

    private boolean arrived(Object before) {
        try {
            return Boolean.TRUE.equals(browser.executeScript(
                    "return document.readyState === 'complete' && performance.timeOrigin !== arguments[0]", before));
        } catch (WebDriverException betweenTwoPages) {
            return false;
        }
    }

    /** Returns the computed style of an element. */
    String sees(String css, String property) {
        return browser.findElement(By.cssSelector(css)).getCssValue(property);
    }

    /** Returns the result of a script on the page. */
    Object finds(String script) {
        return Objects.requireNonNull(browser.executeScript("return " + script));
    }

    String address() {
        return String.valueOf(browser.getCurrentUrl());
    }

    String title() {
        return String.valueOf(browser.getTitle());
    }

    String text() {
        return browser.findElement(By.tagName("body"))
                .getText()
                .replace('\u00a0', ' ')
                .replace('\u202f', ' ');
    }

    private static String axe() {
        return new String(resource("/axe.min.js"), StandardCharsets.UTF_8);
    }

    private static String font(String weight) {
        return Base64.getEncoder()
                .encodeToString(resource(
                        "/META-INF/resources/webjars/roboto-fontface/0.10.0/fonts/roboto/Roboto-" + weight + ".woff2"));
    }

    private static byte[] resource(String name) {
        try (InputStream in = Customer.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
