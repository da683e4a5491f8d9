package vn.gandan.layout.templates;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import vn.gandan.layout.Content;
import vn.gandan.layout.Format;
import vn.gandan.layout.Paper;
import vn.gandan.layout.TemplateFault;
import vn.gandan.layout.TemplateFault.Place;
import vn.gandan.layout.TemplateFault.Problem;
import vn.gandan.layout.sheet.Composition;
import vn.gandan.layout.sheet.Element;
import vn.gandan.layout.sheet.Element.Line;
import vn.gandan.layout.sheet.Element.Pages;
import vn.gandan.layout.sheet.Element.Sheet;
import vn.gandan.layout.sheet.Style;
import vn.gandan.layout.word.WordFile;

/** Templates (văn bản mẫu): ours to begin with, and those that clerks made of them. */
public final class Template {

    private Template() {}

    /** Our own drawing of a paper with everything left open. */
    public static byte[] standard(Format format, boolean letter) {
        var text = List.<Element>of(Line.of(Style.BODY, Placeholder.BODY.written()));
        var elements = Stream.concat(
                        Composition.around(open(letter), text, format).stream(),
                        Stream.of(Line.of(Style.BODY, Placeholder.ANNEXES.written())))
                .toList();
        var sheet = new Sheet(
                "Văn bản mẫu", format.source(), Placeholder.MARK.written(), List.of(new Pages(false, elements)));
        return new WordFile(sheet, format).bytes(format.from());
    }

    private static Content open(boolean letter) {
        return new Content(
                letter,
                List.of(Placeholder.SUPERIOR.written()),
                List.of(Placeholder.ISSUER.written()),
                Placeholder.NUMBER.written(),
                Placeholder.LETTERS.written(),
                Placeholder.PLACE_AND_DAY.written(),
                Placeholder.TYPE.written(),
                Placeholder.SUBJECT.written(),
                Placeholder.SPAN.written(),
                List.of(Placeholder.ADDRESSEES.written()),
                List.of(Placeholder.RECIPIENTS.written()),
                List.of(Placeholder.SIGNATURE.written()),
                Placeholder.SIGNER.written());
    }

    public static List<TemplateFault> faults(byte[] template) {
        try {
            return new TemplateLinter(WordPackage.read(template)).faults();
        } catch (IOException unreadable) {
            return List.of(new TemplateFault(Problem.UNREADABLE, "", Place.FILE));
        }
    }

    /** Of a template without faults. */
    public static byte[] filled(byte[] template, Paper paper, Format format) {
        try {
            return new TemplateFiller(WordPackage.read(template), paper, format).fill();
        } catch (IOException unreadable) {
            throw new IllegalArgumentException("a template with faults", unreadable);
        }
    }
}
