package it.tappe.document.xlsx;

/**
 * How much text one upload may fill the memory with. A small file can name the same long text in very many cells, so
 * the size of the file alone bounds nothing.
 */
final class TextBudget {
    private static final long CHARACTERS = 20_000_000;

    private long left = CHARACTERS;

    void spend(String text) {
        left -= text.length();
        if (left < 0) {
            throw UploadedFile.refuse("Il file contiene troppo testo: dividilo in più file.");
        }
    }
}
