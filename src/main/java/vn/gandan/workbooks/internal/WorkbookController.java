package vn.gandan.workbooks.internal;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Workbooks to take away and fill in: of one unit, and of all units under one. */
@Controller
class WorkbookController {

    private final Books books;

    WorkbookController(Books books) {
        this.books = books;
    }

    @GetMapping("/filing/workbook.xlsx")
    ResponseEntity<byte[]> one(@RequestParam String unit, @RequestParam String form, @RequestParam String period)
            throws IOException {
        return books.one(unit, form, period);
    }

    /** Without a unit, of those under the caller's own. */
    @GetMapping("/filings/workbook.xlsx")
    ResponseEntity<byte[]> many(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam String form,
            @RequestParam String period)
            throws IOException {
        return books.many(unit, form, period);
    }
}
