package vn.gandan.forms.internal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.gandan.forms.Form;
import vn.gandan.forms.FormVersion;
import vn.gandan.shared.ProvinceId;

/** Rows with what only this module needs to know of them. */
final class Stored {

    private Stored() {}

    /** A form, the path of its owner as recorded, and from which day on nobody is asked for it. */
    record Kept(Form form, String path, @Nullable LocalDate retiredOn) {

        ProvinceId province() {
            return ProvinceId.ofPath(path);
        }

        boolean answersFor(LocalDate lastDay) {
            return retiredOn == null || !lastDay.isAfter(retiredOn);
        }
    }

    /** A version, and how often it was replaced. */
    record Dated(FormVersion version, int revision) {

        /** What a page tells to have read, {@code 2.0}. */
        String read() {
            return version.number() + "." + revision;
        }
    }
}
