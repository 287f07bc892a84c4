package it.tappe.document.signed;

import it.tappe.document.signed.Signature.Form;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.jspecify.annotations.Nullable;

/** The signatures within a PDF. */
public final class PdfSignatures {
    /** A time stamp of the whole document, given by a service and by nobody. */
    private static final String TIME_STAMP = "ETSI.RFC3161";

    private PdfSignatures() {}

    /** Those of the document, in its order; one that cannot be read is named as the PDF itself names it. */
    public static List<Signature> of(PDDocument document) {
        List<Signature> signatures = new ArrayList<>();
        for (PDSignature signature : document.getSignatureDictionaries()) {
            if (!TIME_STAMP.equals(signature.getSubFilter()) && signatures.size() < Signers.MOST) {
                signatures.addAll(of(signature));
            }
        }
        return signatures;
    }

    private static List<Signature> of(PDSignature signature) {
        Calendar date = signature.getSignDate();
        @Nullable Instant declared = date == null ? null : date.toInstant();
        List<Signature> signers = signers(signature.getContents());
        if (signers.isEmpty()) {
            String name = Signers.plain(signature.getName());
            return List.of(new Signature(name.isEmpty() ? Signers.NAMELESS : name, declared, Form.PADES));
        }
        return signers.stream()
                .map(one -> new Signature(one.signer(), declared == null ? one.signedAt() : declared, one.form()))
                .toList();
    }

    private static List<Signature> signers(byte @Nullable [] contents) {
        if (contents == null || contents.length == 0) {
            return List.of();
        }
        // A PDF keeps more room for the message than it takes, and fills the rest with zeros.
        try (ASN1InputStream first = new ASN1InputStream(contents)) {
            CMSSignedData signed = new CMSSignedData(ContentInfo.getInstance(first.readObject()));
            return Signers.of(signed.getSignerInfos(), signed.getCertificates(), Form.PADES);
        } catch (CMSException | IOException | RuntimeException | StackOverflowError otherwiseSigned) {
            return List.of();
        }
    }
}
