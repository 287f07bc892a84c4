package it.tappe.document.signed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSSignedDataStreamGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Signs documents as a person with a certificate that nobody vouches for. */
public final class SignedDocuments {
    /** When every signature here says that it was given: 9 February 2026, 10:15:30 in Rome. */
    public static final Instant SIGNED_AT = Instant.parse("2026-02-09T09:15:30Z");

    private static final KeyPair KEYS = keys();

    private SignedDocuments() {}

    /** In an envelope, encoded in DER. */
    public static byte[] p7m(byte[] document, String... signers) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            for (String signer : signers) {
                X509Certificate certificate = certificate("CN=" + signer);
                generator.addSignerInfoGenerator(signerInfo(certificate));
                generator.addCertificates(new JcaCertStore(List.of(certificate)));
            }
            return generator
                    .generate(new CMSProcessableByteArray(document), true)
                    .getEncoded("DER");
        } catch (CMSException | IOException | GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** In an envelope of unknown length, as programs write that sign while they read (BER); the subject in full. */
    public static byte[] streamedP7m(byte[] document, String subject) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try {
            X509Certificate certificate = certificate(subject);
            CMSSignedDataStreamGenerator generator = new CMSSignedDataStreamGenerator();
            generator.addSignerInfoGenerator(signerInfo(certificate));
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            try (OutputStream content = generator.open(written, true)) {
                content.write(document);
            }
        } catch (CMSException | IOException | GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
        return written.toByteArray();
    }

    /** Only the signature, without the document. */
    public static byte[] detached(byte[] document, String signer) {
        try {
            X509Certificate certificate = certificate("CN=" + signer);
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(signerInfo(certificate));
            generator.addCertificates(new JcaCertStore(List.of(certificate)));
            return generator
                    .generate(new CMSProcessableByteArray(document), false)
                    .getEncoded("DER");
        } catch (CMSException | IOException | GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** The same bytes as Base64, in lines. */
    public static byte[] base64(byte[] bytes) {
        return Base64.getMimeEncoder().encode(bytes);
    }

    /** The same bytes as PEM. */
    public static byte[] pem(byte[] bytes) {
        String body = new String(base64(bytes), StandardCharsets.US_ASCII);
        return ("-----BEGIN PKCS7-----\r\n" + body + "\r\n-----END PKCS7-----\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    /** The PDF with a signature in it; {@code name} is what the PDF says beside the certificate, or null. */
    public static Path pdf(Path plain, Path signed, String signer, String name) {
        try (PDDocument document = Loader.loadPDF(plain.toFile());
                OutputStream out = Files.newOutputStream(signed)) {
            PDSignature signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            signature.setName(name);
            GregorianCalendar date = new GregorianCalendar(TimeZone.getTimeZone("Europe/Rome"));
            date.setTimeInMillis(SIGNED_AT.toEpochMilli());
            signature.setSignDate(date);
            document.addSignature(
                    signature,
                    content -> signer.isEmpty()
                            ? "no message at all".getBytes(StandardCharsets.US_ASCII)
                            : detached(content.readAllBytes(), signer));
            document.saveIncremental(out);
            return signed;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static SignerInfoGenerator signerInfo(X509Certificate certificate) throws GeneralSecurityException {
        try {
            ContentSigner signer = new JcaContentSignerBuilder("SHA256withRSA").build(KEYS.getPrivate());
            ASN1EncodableVector attributes = new ASN1EncodableVector();
            attributes.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(SIGNED_AT)))));
            return new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                    .setSignedAttributeGenerator(
                            new DefaultSignedAttributeTableGenerator(new AttributeTable(attributes)))
                    .build(signer, certificate);
        } catch (OperatorCreationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static X509Certificate certificate(String subject) throws GeneralSecurityException {
        X500Name name = new X500Name(subject);
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(new JcaX509v3CertificateBuilder(
                                    name,
                                    BigInteger.valueOf(Math.abs(subject.hashCode()) + 1L),
                                    Date.from(Instant.parse("2026-01-01T00:00:00Z")),
                                    Date.from(Instant.parse("2027-01-01T00:00:00Z")),
                                    name,
                                    KEYS.getPublic())
                            .build(new JcaContentSignerBuilder("SHA256withRSA").build(KEYS.getPrivate())));
        } catch (OperatorCreationException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static KeyPair keys() {
        try {
            return KeyPairGenerator.getInstance("RSA").generateKeyPair();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
