package it.tappe.document.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import it.tappe.document.blocks.Block.Line;
import it.tappe.document.blocks.Block.Look;
import it.tappe.document.blocks.page.BlockPage;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What a page makes of blocks. */
class BlockPageTest {
    private final BlockPage page = new BlockPage(new BlockDocument("Titolo", "In testa", List.of()));

    private static Span.Picture picture(byte[] bytes) {
        return new Span.Picture(new Image(Image.Kind.of(bytes).orElseThrow(), bytes), "", 100, 50);
    }

    private static byte[] noise(int width, int height) throws IOException {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(7);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                picture.setRGB(x, y, random.nextInt());
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", out);
        return out.toByteArray();
    }

    @Test
    void carriesASmallPictureAsItIs() {
        byte[] bytes = WordXml.image("png");
        assertThat(page.address(picture(bytes)))
                .isEqualTo("data:image/png;base64," + Base64.getEncoder().encodeToString(bytes));
    }

    @Test
    void makesALargePictureSmaller() throws IOException {
        String address = page.address(picture(noise(3000, 1500)));
        assertThat(address).startsWith("data:image/jpeg;base64,");
        BufferedImage shown = ImageIO.read(
                new ByteArrayInputStream(Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1))));
        assertThat(shown.getWidth()).isEqualTo(1400);
        assertThat(shown.getHeight()).isEqualTo(700);
    }

    @Test
    void showsNoDrawingOfWindows() {
        byte[] bytes = {(byte) 0xD7, (byte) 0xCD, (byte) 0xC6, (byte) 0x9A, 0, 0};
        assertThat(page.address(picture(bytes))).isEmpty();
    }

    @Test
    void keepsItemsOfAListTogether() {
        Item item = new Item(1, 0, "•", List.of(Item.Level.BULLET));
        Line text = Line.of(Look.NORMAL, "Testo");
        Line one = new Line(Look.NORMAL, item, List.of(Span.Words.plain("Uno")));
        Line two = new Line(Look.NORMAL, item, List.of(Span.Words.plain("Due")));
        assertThat(BlockPage.groups(List.of(text, one, two, text)))
                .containsExactly(List.of(text), List.of(one, two), List.of(text));
    }
}
