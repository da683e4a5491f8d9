package vn.gandan.signing.internal;

import static vn.gandan.signing.SigningError.PAPER_CANNOT_BE_DRAWN;
import static vn.gandan.signing.SigningError.PAPER_NOT_FROZEN;
import static vn.gandan.signing.SigningError.PAPER_SEALED;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.gandan.signing.PaperId;
import vn.gandan.signing.PaperStep;
import vn.gandan.signing.SigningDevice;

/** Digital signatures behind frozen pdfs (ký số): what was frozen is the beginning of the file that is sealed. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
class Seals {

    /** In the trail. */
    static final String SEALED = "PAPER_SEALED";

    /** Of the basic PAdES level. */
    private static final COSName DETACHED = COSName.getPDFName("ETSI.CAdES.detached");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss xxx");
    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    private final PaperStore papers;
    private final FrozenStore frozen;
    private final StepStore steps;
    private final Rights rights;
    private final Chronicle chronicle;

    Seals(PaperStore papers, FrozenStore frozen, StepStore steps, Rights rights, Chronicle chronicle) {
        this.papers = papers;
        this.frozen = frozen;
        this.steps = steps;
        this.rights = rights;
        this.chronicle = chronicle;
    }

    byte[] seal(PaperId id, int version, SigningDevice device) {
        var paper = papers.lock(id).asOf(version);
        rights.sign(paper);
        var pdf = frozen.find(id).orElseThrow(PAPER_NOT_FROZEN::refuse).pdf();
        var subject = subject(device);
        var sealed = sealed(pdf, device, subject, chronicle.now());
        if (!frozen.seal(paper, sealed, subject, chronicle.now())) {
            throw PAPER_SEALED.refuse();
        }
        var written = papers.update(paper, chronicle.now());
        steps.add(written, new PaperStep(PaperStep.Kind.SEALED, subject, null, chronicle.actor(), chronicle.now()));
        chronicle.record(
                id.province(),
                paper.path(),
                SEALED,
                Chronicle.subject(id),
                Map.of("symbol", paper.symbol(), "pdf", Sha256.digits(Sha256.of(sealed))));
        return sealed;
    }

    private static byte[] sealed(byte[] pdf, SigningDevice device, String subject, Instant at) {
        try (var document = Loader.loadPDF(pdf);
                var options = new SignatureOptions()) {
            var field = document.getSignatureFields().getFirst();
            var area = field.getWidgets().getFirst().getRectangle();
            var place = field.getWidgets().getFirst().getPage();
            var page = place == null
                    ? document.getNumberOfPages() - 1
                    : document.getPages().indexOf(place);
            var time = at.atZone(VIETNAM);
            var signature = signature(subject, time);
            field.getCOSObject().setItem(COSName.V, signature);
            options.setPage(page);
            options.setVisualSignature(VisibleSeal.of(
                    area, document.getPage(page), List.of("Ký bởi: " + subject, "Thời gian ký: " + TIME.format(time))));
            document.addSignature(signature, new Envelope(device), options);
            var bytes = new ByteArrayOutputStream();
            document.saveIncremental(bytes);
            return bytes.toByteArray();
        } catch (IOException unsealed) {
            throw PAPER_CANNOT_BE_DRAWN.refuse();
        }
    }

    private static PDSignature signature(String subject, ZonedDateTime at) {
        var signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(DETACHED);
        signature.setName(subject);
        signature.setSignDate(GregorianCalendar.from(at));
        return signature;
    }

    private static String subject(SigningDevice device) {
        var name = new X500Name(
                device.certificates().getFirst().getSubjectX500Principal().getName());
        var common = name.getRDNs(BCStyle.CN);
        return common.length == 0
                ? name.toString()
                : IETFUtils.valueToString(common[0].getFirst().getValue());
    }
}
