package vn.gandan.targets.internal;

import java.io.IOException;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.gandan.shared.Period;
import vn.gandan.shared.Texts;

/** Targets as files, out and in. */
@Controller
class TargetFilesController {

    private final Spots spots;
    private final TargetFiles files;
    private final TargetReader reader;
    private final TargetBook book;
    private final Texts text;

    TargetFilesController(Spots spots, TargetFiles files, TargetReader reader, TargetBook book, Texts text) {
        this.spots = spots;
        this.files = files;
        this.reader = reader;
        this.book = book;
        this.text = text;
    }

    @GetMapping("/targets.csv")
    ResponseEntity<byte[]> csv(@RequestParam String unit, @RequestParam String period) {
        return files.of(spots.spot(unit, Period.parse(period))).csv();
    }

    @GetMapping("/targets.xlsx")
    ResponseEntity<byte[]> xlsx(@RequestParam String unit, @RequestParam String period) throws IOException {
        return files.xlsx(spots.spot(unit, Period.parse(period)));
    }

    @PostMapping("/targets/file")
    ModelAndView take(
            @RequestParam String unit,
            @RequestParam String period,
            @RequestParam MultipartFile file,
            RedirectAttributes next)
            throws IOException {
        var spot = spots.spot(unit, Period.parse(period));
        var reading = reader.read(spot, file.getBytes());
        if (!reading.mistakes().isEmpty()) {
            return new ModelAndView(
                    "targets/mistakes",
                    Map.of("spot", spot, "mistakes", reading.mistakes()),
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        int given = book.give(reading.targets()).size();
        next.addFlashAttribute(
                "done", text.of("targets.file.taken", given, reading.targets().size() - given));
        return new ModelAndView("redirect:" + spot.board());
    }
}
