package vn.gandan.reading.language.sections;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gandan.shared.CleanText;

/** Whatever the text, its parts lie in it, one behind the other, and their items in them; and none takes long. */
class SectionsOfAnyTextTest {

    private static final int TEXTS = 5_000;
    private static final int LETTERS = 1_000_000;

    private static final List<String> SCRAPS = List.of(
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            " ",
            "- ",
            "1. ",
            "1.1. ",
            "II. ",
            "(1) ",
            "a) ",
            "PHẦN THỨ HAI",
            "Phần thứ ",
            "một là ",
            "Thứ hai, ",
            "I. KẾT QUẢ",
            "2. Hạn chế",
            "* Tồn tại:",
            "Nguyên nhân",
            "III. BÀI HỌC",
            "IV. NHIỆM VỤ",
            "Kiến nghị:",
            "Tuy nhiên, ",
            "còn một số hạn chế",
            "Thời gian tới, ",
            "cần ",
            "để ",
            ":",
            ";",
            ".",
            "…",
            "(",
            ")",
            "“",
            "”",
            "/",
            "©",
            "Tin khác",
            "Tin liên quan",
            "Lượt xem: 3",
            "Hôm nay: 7",
            "Nơi nhận:",
            "PHỤ LỤC",
            "Trên đây là",
            "Tại hội nghị, ",
            "đồng chí đề nghị ",
            "xã đã vận động 12 hộ hiến đất",
            "\u0301",
            "\u200b",
            "\ud83d\ude00",
            "\ud800",
            "12/4",
            "9");

    @Test
    void partsAndItemsLieInOrder() {
        var random = new Random(5);
        for (int each = 0; each < TEXTS; each++) {
            var text = new StringBuilder();
            for (int scrap = random.nextInt(40); scrap > 0; scrap--) {
                text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
            }
            lieInOrder(new CleanText(text));
        }
    }

    private static void lieInOrder(CleanText text) {
        int behind = 0;
        for (var section : new Sections().of(text)) {
            assertThat(section.span().start()).as(text.toString()).isGreaterThanOrEqualTo(behind);
            assertThat(section.span().length()).as(text.toString()).isPositive();
            assertThat(section.items()).as(text.toString()).allMatch(section.span()::contains);
            behind = section.span().end();
        }
        assertThat(behind).isLessThanOrEqualTo(text.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                " ",
                "\n",
                "(",
                "“",
                ", ",
                "1. ",
                "- a\n",
                "một là ",
                "còn một số ",
                "Tin khác\n",
                "Hạn chế:\n",
                "1. Kết quả\n",
                "Thời gian tới, cần: ",
                "Thời gian tới, để ",
                "Tuy nhiên còn hạn chế. ",
                "I. A\n1. B\na) c\n- d\n"
            })
    void repetitionTakesNoLonger(String scrap) {
        var text = new CleanText(scrap.repeat(LETTERS / scrap.length()));
        assertThat(Duration.ofNanos(time(text))).isLessThan(Duration.ofSeconds(5));
    }

    private static long time(CleanText text) {
        long start = System.nanoTime();
        new Sections().of(text);
        return System.nanoTime() - start;
    }
}
