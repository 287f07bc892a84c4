package it.tappe.document.signed;

import it.tappe.document.signed.Signature.Form;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataParser;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.SignerInformationStore;
import org.bouncycastle.util.Store;
import org.jspecify.annotations.Nullable;

/** Who signed, by the certificates that lie beside the signatures. */
final class Signers {
    /** More signatures than this are none that people gave. */
    static final int MOST = 50;

    static final String NAMELESS = "firmatario non indicato";

    private Signers() {}

    /** Those of an envelope whose document has been read. */
    @SuppressWarnings("unchecked")
    static List<Signature> of(CMSSignedDataParser envelope) throws CMSException {
        Store<X509CertificateHolder> certificates = envelope.getCertificates();
        return of(envelope.getSignerInfos(), certificates, Form.CADES);
    }

    /** One signature for each signer, at most {@link #MOST}. */
    static List<Signature> of(SignerInformationStore signers, Store<X509CertificateHolder> certificates, Form form) {
        List<Signature> signatures = new ArrayList<>();
        for (SignerInformation signer : signers) {
            if (signatures.size() < MOST) {
                signatures.add(new Signature(name(signer, certificates), signedAt(signer), form));
            }
        }
        return signatures;
    }

    /** The name without anything that could change how the line around it is read; empty when nothing is left. */
    static String plain(@Nullable String name) {
        String line = name == null
                ? ""
                : name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\h]+", " ")
                        .strip();
        int length = line.codePointCount(0, line.length());
        return length <= Signature.LONGEST_NAME
                ? line
                : line.substring(0, line.offsetByCodePoints(0, Signature.LONGEST_NAME));
    }

    @SuppressWarnings("unchecked")
    private static String name(SignerInformation signer, Store<X509CertificateHolder> certificates) {
        Collection<X509CertificateHolder> matching = certificates.getMatches(signer.getSID());
        return matching.stream()
                .findFirst()
                .map(certificate -> name(certificate.getSubject()))
                .orElse(NAMELESS);
    }

    /** Given name and surname, else the common name: on smart cards that is a tax code, which is nobody's business. */
    private static String name(X500Name subject) {
        String given = part(subject, BCStyle.GIVENNAME);
        String surname = part(subject, BCStyle.SURNAME);
        if (!given.isEmpty() && !surname.isEmpty()) {
            return plain(given + " " + surname);
        }
        return Optional.of(part(subject, BCStyle.CN))
                .filter(name -> !name.isEmpty())
                .or(() -> Optional.of(part(subject, BCStyle.O)).filter(name -> !name.isEmpty()))
                .orElse(NAMELESS);
    }

    private static String part(X500Name subject, ASN1ObjectIdentifier kind) {
        RDN[] found = subject.getRDNs(kind);
        if (found.length == 0) {
            return "";
        }
        ASN1Encodable value = found[0].getFirst().getValue();
        return plain(value instanceof ASN1String text ? text.getString() : "");
    }

    private static @Nullable Instant signedAt(SignerInformation signer) {
        AttributeTable attributes = signer.getSignedAttributes();
        Attribute time = attributes == null ? null : attributes.get(CMSAttributes.signingTime);
        if (time == null || time.getAttrValues().size() == 0) {
            return null;
        }
        try {
            return Time.getInstance(time.getAttrValues().getObjectAt(0))
                    .getDate()
                    .toInstant();
        } catch (IllegalArgumentException | IllegalStateException unreadable) {
            return null;
        }
    }
}
