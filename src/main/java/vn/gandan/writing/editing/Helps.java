package vn.gandan.writing.editing;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.gandan.indicators.Indicators;
import vn.gandan.shared.VietnameseText;
import vn.gandan.writing.drafts.Trials;

/** What helps to write an outline: indicators found by their names, what may stand in braces, lists that can be asked for. */
@Component
public class Helps {

    private static final int MOST = 12;

    /** What may stand in braces, by example, in the order in which it is explained. */
    static final List<String> BRACES = List.of(
            "{E01}",
            "{A02: Kế hoạch}",
            "{E01 quý I/2026}",
            "{E01 từ đầu năm}",
            "{W01 12 tháng đến hết kỳ}",
            "{D02/D01}",
            "{bình quân D04/D02}",
            "{E01 so với cùng kỳ}",
            "{E01 so với kỳ trước}",
            "{E01 so với kế hoạch}",
            "{3 đơn vị cao nhất E01}",
            "{3 đơn vị thấp nhất E01}",
            "{văn bản 315-KL/TU}",
            "{đơn vị}",
            "{cấp dưới}",
            "{số cấp dưới}",
            "{kỳ}",
            "{từ ngày}",
            "{đến ngày}");

    /** What a line may begin with, in the order in which it is explained. */
    static final List<String> LINES = List.of(
            "# ",
            "## ",
            "### ",
            "# Phụ lục: ",
            "# Phụ lục ngang: ",
            "@biểu đơn vị E01, E03: ",
            "@biểu kỳ E01, E03: ",
            "@biểu đồ E01: ");

    private final Indicators indicators;
    private final Trials trials;

    Helps(Indicators indicators, Trials trials) {
        this.indicators = indicators;
        this.trials = trials;
    }

    /** An indicator that was found, or an item of its breakdown. */
    public record Offer(String code, String name, String measure) {}

    List<Offer> offers(String words) {
        var wanted = VietnameseText.fold(words.strip());
        if (wanted.isEmpty()) {
            return List.of();
        }
        return indicators.all().stream()
                .filter(one -> one.code().equalsIgnoreCase(words.strip())
                        || VietnameseText.fold(one.nameVi()).contains(wanted))
                .flatMap(one -> Stream.concat(
                        Stream.of(new Offer(one.code(), one.nameVi(), one.measure())),
                        indicators.categories(one.code()).stream()
                                .map(category -> new Offer(
                                        one.code() + ": " + category.nameVi(), category.nameVi(), one.measure()))))
                .limit(MOST)
                .toList();
    }

    List<String> listings() {
        return trials.listings();
    }
}
