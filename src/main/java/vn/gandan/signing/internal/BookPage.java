package vn.gandan.signing.internal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The books of a unit, or one of them.
 *
 * @param book the one that is shown; null: all
 * @param types names by abbreviation
 * @param at which form has the problem
 */
public record BookPage(
        String unit,
        List<Book> books,
        @Nullable Book book,
        List<BookLine> lines,
        String words,
        boolean keeps,
        Map<String, String> types,
        LocalDate today,
        @Nullable String problem,
        @Nullable String at) {

    public @Nullable UUID shown() {
        return book == null ? null : book.id();
    }

    public String address(String page) {
        return page + "?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)
                + (book == null ? "" : "&book=" + book.id());
    }
}
