package vn.gandan.reading.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamedPlacesTest {

    @Test
    void theUnitNamedMostOftenComesFirst() {
        var places =
                NamedPlaces.in("Kiểm tra tại tỉnh Trà Vinh. Ở huyện Trà Cú đã làm tốt; toàn huyện Trà Cú có tiến bộ.");

        assertThat(places).extracting(NamedPlaces.Named::kind).containsExactly("huyện", "tỉnh");
        assertThat(places.getFirst().names()).containsExactly("Trà Cú", "Trà");
    }

    @Test
    void aLetterheadInCapitalsNamesOneToo() {
        var places = NamedPlaces.in("ĐẢNG BỘ TỈNH TUYÊN QUANG\nĐẢNG ỦY XÃ ĐỒNG VĂN\n");

        assertThat(places).extracting(NamedPlaces.Named::kind).containsExactly("tỉnh", "xã");
        assertThat(NamedPlaces.same("Đồng Văn", places.getLast().names().getFirst()))
                .isTrue();
    }

    @Test
    void aUnitAtTheBeginningOfASentenceCounts() {
        var places = NamedPlaces.in("Tại tỉnh Trà Vinh đã họp. Huyện Trà Cú làm tốt. Huyện Trà Cú sẽ mở rộng.");

        assertThat(places).extracting(NamedPlaces.Named::kind).containsExactly("huyện", "tỉnh");
    }

    @Test
    void aCommitteeIsNoUnit() {
        assertThat(NamedPlaces.in("HUYỆN ỦY TRÀ CÚ\nTỉnh Ủy Trà Vinh")).isEmpty();
    }

    @Test
    void wordsOfAKindAloneNameNothing() {
        assertThat(NamedPlaces.in("Toàn huyện có nhiều xã, thị trấn đạt chuẩn")).isEmpty();
    }
}
