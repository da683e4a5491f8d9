package vn.gandan.analysis.internal;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import vn.gandan.shared.SvgPicture;
import vn.gandan.shared.Texts;

/** What a page of analysis shows, to take away: values as they are kept, so that another program can add them. */
@Controller
class AnalysisFiles {

    private static final String VIEWS = "series|ranking|comparison|map|pivot|contradictions";

    private final Desks desks;
    private final Texts text;

    AnalysisFiles(Desks desks, Texts text) {
        this.desks = desks;
        this.text = text;
    }

    @GetMapping("/analysis/{view:" + VIEWS + "}.csv")
    ResponseEntity<byte[]> csv(@PathVariable String view, @ModelAttribute Asked asked) {
        return desks.table(view(view), asked).csv();
    }

    @GetMapping("/analysis/{view:" + VIEWS + "}.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable String view, @ModelAttribute Asked asked) throws IOException {
        return desks.table(view(view), asked).xlsx(text.of("analysis.view." + view(view)), 2, List.of());
    }

    @GetMapping("/analysis/{view:series|ranking|map}.png")
    ResponseEntity<byte[]> png(@PathVariable String view, @ModelAttribute Asked asked) {
        var picture = desks.picture(view(view), asked);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(picture.name() + ".png")
                                .build()
                                .toString())
                .header(HttpHeaders.CONTENT_TYPE, "image/png")
                .body(SvgPicture.png(picture.svg()));
    }

    private static View view(String code) {
        return View.valueOf(code.toUpperCase(Locale.ROOT));
    }
}
