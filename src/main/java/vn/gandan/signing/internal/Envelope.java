package vn.gandan.signing.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.cert.CertificateEncodingException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureInterface;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import vn.gandan.signing.SigningDevice;

/** What stands in the gap of a signed pdf: a CAdES envelope of the basic PAdES level (B-B), made with a device. */
final class Envelope implements SignatureInterface {

    private final SigningDevice device;

    Envelope(SigningDevice device) {
        this.device = device;
    }

    @Override
    public byte[] sign(InputStream content) throws IOException {
        try {
            var certificate = device.certificates().getFirst();
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new SignerInfoGeneratorBuilder(new BcDigestCalculatorProvider())
                    .setSignedAttributeGenerator(new Attributes(Sha256.of(certificate.getEncoded())))
                    .build(new OfDevice(device), new JcaX509CertificateHolder(certificate)));
            generator.addCertificates(new JcaCertStore(device.certificates()));
            return generator
                    .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
                    .getEncoded();
        } catch (CertificateEncodingException | OperatorCreationException | CMSException unusable) {
            throw new IOException(unusable);
        }
    }

    /** Names the certificate itself; and no time, which PAdES wants beside the signature instead. */
    private static final class Attributes extends DefaultSignedAttributeTableGenerator {

        private Attributes(byte[] certificateHash) {
            super(new AttributeTable(certificate(certificateHash)));
        }

        // As its library declares it.
        @SuppressWarnings("rawtypes")
        @Override
        public AttributeTable getAttributes(Map parameters) {
            return super.getAttributes(parameters).remove(CMSAttributes.signingTime);
        }

        private static ASN1EncodableVector certificate(byte[] hash) {
            var attributes = new ASN1EncodableVector();
            attributes.add(new Attribute(
                    PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                    new DERSet(new SigningCertificateV2(new ESSCertIDv2(hash)))));
            return attributes;
        }
    }

    /** Gathers what is to be signed, and has the device sign it. */
    private static final class OfDevice implements ContentSigner {

        private final SigningDevice device;
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        private OfDevice(SigningDevice device) {
            this.device = device;
        }

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return new DefaultSignatureAlgorithmIdentifierFinder().find("SHA256withRSA");
        }

        @Override
        public OutputStream getOutputStream() {
            return bytes;
        }

        @Override
        public byte[] getSignature() {
            return device.sign(bytes.toByteArray());
        }
    }
}
