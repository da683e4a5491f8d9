package vn.gandan.organisation.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.VietnameseText;

/** What somebody typed to find a unit: a code, or part of a name, perhaps after its kind ("xã Lũng Cú"). */
record Search(String code, String name, @Nullable String kind) {

    private static final List<String> KINDS = List.of(
            "tỉnh",
            "thành phố",
            "huyện",
            "quận",
            "thị xã",
            "xã",
            "phường",
            "thị trấn",
            "đặc khu",
            "thôn",
            "tổ dân phố",
            "ấp",
            "bản",
            "khóm",
            "buôn");

    static Search of(String words) {
        String typed = VietnameseText.nfc(words).strip().replaceAll("\\s+", " ");
        String folded = VietnameseText.fold(typed);
        return KINDS.stream()
                .filter(kind -> folded.startsWith(VietnameseText.fold(kind) + " "))
                .findFirst()
                .map(kind -> new Search(typed, folded.substring(kind.length() + 1), kind))
                .orElse(new Search(typed, folded, null));
    }

    String pattern() {
        return "%" + name.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
