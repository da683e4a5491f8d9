package vn.gandan.reviews.internal;

import static vn.gandan.reviews.ReviewsError.CHOICE_UNREADABLE;

import java.util.regex.Pattern;
import vn.gandan.filings.Filing;

/** A filing that somebody ticked on a page, as it stood when she saw it: {@code 3:T00688-01@2026-10-31}. */
public record Choice(int version, String unit) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9}):(.{1,200})");

    static Choice of(Filing filing) {
        return new Choice(filing.version(), filing.key().unit().reference());
    }

    static Choice parse(String written) {
        var parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw CHOICE_UNREADABLE.refuse();
        }
        return new Choice(Integer.parseInt(parts.group(1)), parts.group(2));
    }

    @Override
    public String toString() {
        return version + ":" + unit;
    }
}
