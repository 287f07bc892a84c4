package it.tappe.document.deck.drawing;

import it.tappe.document.deck.Deck;
import it.tappe.document.deck.Pages;
import it.tappe.document.deck.Pages.Page;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/** Makes a PPTX of a deck: 16:9, each slide with its title, notes and number. */
@Singleton
public class DeckEngine {

    /** Writes the deck. */
    public void write(Deck deck, OutputStream out) throws IOException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            Look.apply(deck, show);
            List<Page> pages = Pages.of(deck.slides());
            for (Page page : pages) {
                new SlideDrawing(show, deck.theme(), page).draw(show.getSlides().size(), pages.size());
            }
            show.write(out);
        }
    }
}
