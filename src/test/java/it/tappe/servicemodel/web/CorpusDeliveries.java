package it.tappe.servicemodel.web;

import it.tappe.document.reading.CorpusDocuments;
import it.tappe.testing.Owed;
import it.tappe.testing.TeamDocuments;

/** Delivers works of the corpus. */
public final class CorpusDeliveries {
    private CorpusDeliveries() {}

    /** Uploads and delivers the work of this name; answers with the number of the version. */
    public static int deliver(Owed owed, String name) {
        byte[] content = TeamDocuments.made(folder -> CorpusDocuments.odt(folder, name));
        int number = owed.upload("project-work.odt", content)
                .expect(201)
                .json()
                .get("number")
                .asInt();
        owed.deliver(number).expect(200);
        return number;
    }
}
