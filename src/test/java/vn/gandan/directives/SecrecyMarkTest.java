package vn.gandan.directives;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gandan.directives.SecrecyMark.CONFIDENTIAL;
import static vn.gandan.directives.SecrecyMark.SECRET;
import static vn.gandan.directives.SecrecyMark.TOP_SECRET;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecrecyMarkTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "MẬT",
                "TỈNH ỦY HÀ GIANG\n*\nSố 12-BC/TU\nMẬT\nBÁO CÁO\nvề công tác dân vận",
                "Số: 12-BC/TU     MẬT",
                "Số: 12-BC/TU\tMẬT",
                "Số: 12-BC/TU MẬT",
                "Số:     /BC-UBND MẬT",
                "TỈNH ỦY HÀ GIANG    MẬT    ĐẢNG CỘNG SẢN VIỆT NAM",
                "MẬT          ĐẢNG CỘNG SẢN VIỆT NAM",
                "   [MẬT]   ",
                "BÁO CÁO (MẬT)",
                "Báo cáo tình hình tôn giáo (Mật)",
                "Độ mật: Mật",
                "Độ mật: MẬT",
                "ĐỘ MẬT:   MẬT",
                "Độ mật\tMật",
                "*** MẬT ***",
                "M Ậ T",
                "M   Ậ   T",
                "M\tẬ\tT",
                "“MẬT”",
                "M\u200bẬT",
                "Mật",
                "(Mật)",
                "(Mật) Kế hoạch bảo vệ",
                "MẬT – Kế hoạch bảo vệ"
            })
    void aStampIsSeenWhereStampsStand(String text) {
        assertThat(SecrecyMark.in(text)).contains(CONFIDENTIAL);
        assertThat(SecrecyMark.in(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .contains(CONFIDENTIAL);
    }

    @Test
    void theLevelIsToldAndTheGravestCounts() {
        assertThat(SecrecyMark.in("TỐI MẬT")).contains(SECRET);
        assertThat(SecrecyMark.in("TUYỆT MẬT")).contains(TOP_SECRET);
        assertThat(SecrecyMark.in("Số 12-BC/TU   TỐI MẬT")).contains(SECRET);
        assertThat(SecrecyMark.in("TUYỆT   MẬT")).contains(TOP_SECRET);
        assertThat(SecrecyMark.in("T Ố I   M Ậ T")).contains(SECRET);
        assertThat(SecrecyMark.in("T U Y Ệ T  M Ậ T")).contains(TOP_SECRET);
        assertThat(SecrecyMark.in("Độ mật: Tối mật")).contains(SECRET);
        assertThat(SecrecyMark.in("Kế hoạch (Tuyệt mật)")).contains(TOP_SECRET);
        assertThat(SecrecyMark.in("TỐI MẬT Kế hoạch bảo vệ")).contains(SECRET);
        assertThat(SecrecyMark.in("TỐI MẬT: kế hoạch bảo vệ")).contains(SECRET);
        assertThat(SecrecyMark.in("[Tuyệt mật] Kế hoạch bảo vệ")).contains(TOP_SECRET);
        assertThat(SecrecyMark.in("MẬT\nPhụ lục\nTỐI MẬT\n")).contains(SECRET);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bảo mật thông tin",
                "BẢO MẬT",
                "BẢO VỆ BÍ MẬT NHÀ NƯỚC",
                "LUẬT BẢO VỆ BÍ\nMẬT NHÀ NƯỚC",
                "BẢO VỆ BÍ\nMẬT",
                "BẢO  VỆ  BÍ  MẬT",
                "BÍ MẬT",
                "quan hệ mật thiết với Nhân dân",
                "Mật thiết",
                "MẬT KHẨU",
                "MẬT  KHẨU",
                "MẬT\nKHẨU",
                "ĐỔI MẬT KHẨU   NGAY",
                "MẬT ONG",
                "NUÔI ONG LẤY\nMẬT",
                "MẬT ĐỘ DÂN SỐ",
                "MẬT MÃ",
                "CÔNG TÁC CƠ YẾU, MẬT MÃ",
                "đóng dấu MẬT, TỐI MẬT, TUYỆT MẬT theo quy định",
                "văn bản có độ MẬT và TỐI MẬT phải gửi riêng",
                "QUẢN LÝ VĂN BẢN MẬT",
                "Độ mật:",
                "Độ mật: không",
                "Độ mật: Mật / Tối mật / Tuyệt mật",
                "Độ mật (Mật, Tối mật, Tuyệt mật):",
                "ban hành danh mục bí mật nhà nước độ Mật của Đảng",
                "Hũ mật (ong)",
                "(bí mật)",
                "lấy mật",
                "mật",
                "Số lượng 5 văn bản MẬT",
                "TỐI",
                "TUYỆT ĐỐI"
            })
    void theWordInASentenceOrAHeadingIsNoStamp(String text) {
        assertThat(SecrecyMark.in(text)).isEmpty();
        assertThat(SecrecyMark.in(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEmpty();
    }
}
