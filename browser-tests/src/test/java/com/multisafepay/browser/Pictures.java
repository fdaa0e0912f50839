package com.multisafepay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.romankh3.image.comparison.ImageComparison;
import com.github.romankh3.image.comparison.model.ImageComparisonResult;
import com.github.romankh3.image.comparison.model.ImageComparisonState;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * The committed pictures of pages. A page that looks different fails, and a picture of the difference lies in {@code target/pictures}.
 * Browsers of another major version draw a little differently: there a difference is only reported.
 */
final class Pictures {
    private static final Path ROOT = Path.of(Objects.requireNonNullElse(System.getProperty("repository.root"), ".."))
            .resolve("browser-tests");
    private static final Path COMMITTED = ROOT.resolve("src/test/resources/pictures");
    private static final Path DIFFERENCES = ROOT.resolve("target/pictures");
    private static final Path BROWSER = COMMITTED.resolve("browser.txt");
    private static final boolean TAKE = Boolean.getBoolean("screenshots.update");

    /** The share of pixels, in per cent, that edges of letters may take. */
    private static final double TOLERANCE = 0.05;

    private final String browser;

    /** Pictures that a browser of this major version takes. */
    Pictures(String browser) {
        this.browser = browser;
    }

    /** Holds a picture to the committed one of its name, or commits it where pictures are to be taken. */
    void hold(String name, byte[] png) {
        try {
            Path committed = COMMITTED.resolve(name + ".png");
            if (TAKE) {
                Files.createDirectories(COMMITTED);
                Files.write(committed, png);
                Files.writeString(BROWSER, browser + '\n');
                return;
            }
            assertThat(committed)
                    .as("a picture that was never taken; -Dscreenshots.update=true takes it")
                    .exists();
            difference(Files.readAllBytes(committed), png, DIFFERENCES.resolve(name + ".png"))
                    .ifPresent(this::report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void report(String difference) {
        boolean same;
        try {
            same = Files.readString(BROWSER).strip().equals(browser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (same) {
            throw new AssertionError(difference);
        }
        System.out.println(difference + " (reported only: the pictures are of another version of the browser)");
    }

    /** Returns how two pictures differ, and writes a picture of that; empty where they are alike. */
    static Optional<String> difference(byte[] expected, byte[] actual, Path shown) throws IOException {
        ImageComparisonResult result = new ImageComparison(image(expected), image(actual))
                .setAllowingPercentOfDifferentPixels(TOLERANCE)
                .setRectangleLineWidth(2)
                .compareImages();
        if (result.getImageComparisonState() == ImageComparisonState.MATCH) {
            return Optional.empty();
        }
        Files.createDirectories(Objects.requireNonNull(shown.getParent()));
        ImageIO.write(result.getResult(), "png", shown.toFile());
        return Optional.of("The page looks different: " + result.getImageComparisonState() + ", "
                + result.getDifferencePercent() + " % of its pixels; see " + shown);
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return Objects.requireNonNull(ImageIO.read(new ByteArrayInputStream(png)));
    }
}
