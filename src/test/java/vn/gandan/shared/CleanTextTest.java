package vn.gandan.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void theTwoMarksOfAWindowsLineAreOneEndOfALine() {
        var text = new CleanText("một\r\nhai\r\n\r\nba\rbốn");

        assertThat(text).hasToString("một\nhai\n\nba\nbốn");
        assertThat(text.start(4)).isEqualTo(5);
        assertThat(text.given(0, 7)).isEqualTo("một\r\nhai");
    }

    @Test
    void aRewrittenTextLeadsBackToWhatWasGiven() {
        // "keát" of VNI, with a mark nobody sees before it.
        var text = new CleanText(new RewrittenText("\u200bkeát!", "\u200bkết!", new int[] {0, 1, 2, 4, 5, 6}));

        assertThat(text).hasToString("kết!");
        assertThat(text.given(0, 3))
                .as("words are told in letters that one reads")
                .isEqualTo("kết");
        assertThat(text.start(2)).isEqualTo(4);
        assertThat(text.end(1)).isEqualTo(4);
        assertThat(text.start(text.length())).isEqualTo(6);
    }

    @Test
    void theMarkOfANoteIsPassedOverButNotThatOfASquareMetre() {
        assertThat(new CleanText("1.976¹ cuộc⁽²⁾, 3,5 m², 2 km², xóm²")).hasToString("1.976 cuộc, 3,5 m², 2 km², xóm");
    }

    @Test
    void tabsStayWhereTheTextHasThem() {
        assertThat(new CleanText("Xã\tSố\u00a0cuộc\tA\u0301").withTabs()).isEqualTo("Xã\tSố cuộc\tÁ");
    }
}
