package vn.gandan.signing.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.gandan.organisation.Organisation;
import vn.gandan.shared.Refusal;
import vn.gandan.shared.Scope;
import vn.gandan.signing.Paper;
import vn.gandan.signing.Signing;
import vn.gandan.signing.SigningDevice;
import vn.gandan.signing.SigningError;
import vn.gandan.support.ModuleTest;

/** A digital signature over the frozen pdf, by a certificate that is made here. */
@ModuleTest
class SealTest {

    @Autowired
    Signing signing;

    @Autowired
    Organisation organisation;

    @Autowired
    Clock clock;

    private Office office;
    private Paper signed;

    @BeforeEach
    void aSignedPaper() {
        var today = LocalDate.now(clock);
        office = Office.of(signing, Scope.closed("test").get(() -> organisation.resolve("08", today)));
        signed = office.signed(office.approved("BC", "Báo cáo công tác dân vận"), today);
    }

    /** In place of a token: a key in memory. */
    private record Token(KeyPair keys, X509Certificate certificate) implements SigningDevice {

        static Token of(String name) {
            try {
                var generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(2048);
                var keys = generator.generateKeyPair();
                var subject = new X500Name("CN=" + name + ",O=Thử nghiệm,C=VN");
                var now = Instant.now();
                var holder = new JcaX509v3CertificateBuilder(
                                subject,
                                BigInteger.ONE,
                                Date.from(now.minus(Duration.ofDays(1))),
                                Date.from(now.plus(Duration.ofDays(1))),
                                subject,
                                keys.getPublic())
                        .build(new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate()));
                return new Token(keys, new JcaX509CertificateConverter().getCertificate(holder));
            } catch (GeneralSecurityException | OperatorCreationException impossible) {
                throw new IllegalStateException(impossible);
            }
        }

        @Override
        public List<X509Certificate> certificates() {
            return List.of(certificate);
        }

        @Override
        public byte[] sign(byte[] bytes) {
            try {
                var signature = Signature.getInstance("SHA256withRSA");
                signature.initSign(keys.getPrivate());
                signature.update(bytes);
                return signature.sign();
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    @Test
    void theFrozenPdfHasAnEmptyFieldAtTheSignersName() throws IOException {
        var pdf = office.scope().get(() -> signing.frozen(signed.id())).pdf();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getSignatureFields()).singleElement().satisfies(field -> {
                assertThat(field.getSignature()).isNull();
                var area = field.getWidgets().getFirst().getRectangle();
                // The name is in the fifth line of a paper that begins 780 points above its foot.
                assertThat(area.getLowerLeftY()).isBetween(725f, 745f);
                assertThat(area.getWidth()).isGreaterThan(100);
            });
        }
    }

    @Test
    void aDigitalSignatureStandsBehindTheFrozenPdfAndIsValid() throws Exception {
        var token = Token.of("Nguyễn Minh Hòa");
        var frozen = office.scope().get(() -> signing.frozen(signed.id())).pdf();

        var sealed = office.scope().get(() -> signing.seal(signed.id(), signed.version(), token));

        assertThat(Arrays.copyOf(sealed, frozen.length)).isEqualTo(frozen);
        assertThat(office.scope().get(() -> signing.frozen(signed.id())).pdf()).isEqualTo(frozen);
        assertThat(office.scope().get(() -> signing.sealed(signed.id())))
                .hasValueSatisfying(kept -> assertThat(kept).isEqualTo(sealed));
        try (var document = Loader.loadPDF(sealed)) {
            assertThat(document.getSignatureFields()).hasSize(1);
            var signature = document.getSignatureDictionaries().getFirst();
            assertThat(signature.getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            assertThat(signature.getByteRange()[0]).isZero();
            assertThat(signature.getByteRange()[2] + signature.getByteRange()[3])
                    .isEqualTo(sealed.length);
            var signer = signer(signature.getContents(sealed), signature.getSignedContent(sealed));
            assertThat(signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(token.certificate())))
                    .isTrue();
            assertThat(signer.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2))
                    .isNotNull();
            assertThat(signer.getSignedAttributes().get(CMSAttributes.signingTime))
                    .isNull();
            var stream = document.getSignatureFields()
                    .getFirst()
                    .getWidgets()
                    .getFirst()
                    .getNormalAppearanceStream();
            assertThat(stream).isNotNull();
            assertThat(stream.getBBox().getWidth()).isGreaterThan(100);
            assertThat(new PDFTextStripper().getText(document)).contains("Số " + signed.symbol());
        }
    }

    @Test
    void aFileThatWasChangedAfterwardsIsFound() throws Exception {
        var token = Token.of("Nguyễn Minh Hòa");
        var sealed = office.scope().get(() -> signing.seal(signed.id(), signed.version(), token));
        try (var document = Loader.loadPDF(sealed)) {
            var signature = document.getSignatureDictionaries().getFirst();
            var content = signature.getSignedContent(sealed);
            content[content.length / 2] ^= 1;
            var signer = signer(signature.getContents(sealed), content);

            assertThatThrownBy(() -> signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(token.certificate())))
                    .isInstanceOf(CMSException.class);
        }
    }

    @Test
    void aSecondSealIsRefusedInASentence() {
        var token = Token.of("Nguyễn Minh Hòa");
        office.scope().get(() -> signing.seal(signed.id(), signed.version(), token));

        assertThatThrownBy(() -> office.scope().get(() -> signing.seal(signed.id(), signed.version() + 1, token)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(SigningError.PAPER_SEALED));
    }

    private static SignerInformation signer(byte[] envelope, byte[] content) throws CMSException {
        return new CMSSignedData(new CMSProcessableByteArray(content), envelope)
                .getSignerInfos()
                .getSigners()
                .iterator()
                .next();
    }
}
