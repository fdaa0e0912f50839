package com.multisafepay.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PicturesTest {
    /** Pictures are taken at half the size of the page. */
    private static final int EIGHT_PIXELS_OF_THE_PAGE = 4;

    @TempDir
    Path folder;

    /** A page with a card and a button in it. */
    private static byte[] page(int shift) throws IOException {
        BufferedImage image = new BufferedImage(600, 450, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, 600, 450);
        canvas.setColor(new Color(0x14508c));
        canvas.fillRect(40, 200 + shift, 240, 22);
        canvas.dispose();
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        ImageIO.write(image, "png", png);
        return png.toByteArray();
    }

    @Test
    void areAlikeWhereNothingChanged() throws IOException {
        assertThat(Pictures.difference(page(0), page(0), folder.resolve("none.png")))
                .isEmpty();
    }

    @Test
    void differWhereAButtonMovedByEightPixelsOfThePage() throws IOException {
        Path shown = folder.resolve("shift.png");

        assertThat(Pictures.difference(page(0), page(EIGHT_PIXELS_OF_THE_PAGE), shown))
                .hasValueSatisfying(difference -> assertThat(difference).contains("MISMATCH", "shift.png"));
        assertThat(ImageIO.read(shown.toFile()).getWidth()).isEqualTo(600);
    }
}
