package vn.gandan.demo.internal;

import java.util.Comparator;
import java.util.Iterator;
import java.util.stream.Stream;

/**
 * Made-up names of hamlets, in the sound of the land they stand in. No two are the same, so that hamlets do
 * not meet their double when communes are merged.
 */
enum HamletNames {
    HIGHLAND("""
            Sủng Lũng Tả Sà Phố Há Lao Séo Phìn Xín Sảng Cán Thài Pả Dìn Sính Tìa Lùng Pó Cốc Nhù Mã Hố Khâu Páo Sán
            Ngài Tùng
            """, """
            Trà Phìn Lủng Chải Vần Là Cáng Tủng Sáng Dề Lú Tỷ Chứ Sì Sung Vài Pờ Nhìu Tráng Quáng Thàng Pua Lìn Khao Máy
            Ván Sẻo Dín Mí Pủng Tính Chỉn Tò Sỉn Phàng Đía Xả Cấu Nính Trù Pạ Tẻn Khái Sẩu Chúa Thống Mỷ
            """),
    VALLEY("""
            Nà Bản Khuổi Nậm Pác Phiêng Khau Bó Thác Kéo Thâm Chang Tổng Đán Khun Pù Lũng Cốc Loỏng Phai
            """, """
            Lạn Khiềng Trang Ngoan Thẳm Mạ Nưa Cưởm Luông Hán Tườm Kẹm Thuông Bang Lai Rịa Ngàn Vin Lòa Ping Tềm Sảo Khà
            Mòn Lẹng Chào Đeng Tậu Slao Phja Hiên Soóng
            """),
    LOWLAND("""
            Tân Minh Vĩnh Đồng Yên Xuân Hồng Thịnh Quyết Thành Trung Kim Việt Phúc Hưng Nam Đông Tiền
            """, """
            Lập Tiến Thành An Sơn Lâm Bình Thắng Mỹ Long Tâm Quang Giang Hợp Thượng Hạ Thái Thuận Hải Hương Thủy Bằng
            Điền Khánh Lộc Trường Phong Kiều
            """);

    private final String firsts;
    private final String seconds;

    HamletNames(String firsts, String seconds) {
        this.firsts = firsts;
        this.seconds = seconds;
    }

    private static Stream<String> words(String list) {
        return Stream.of(list.strip().split("\\s+", -1));
    }

    static HamletNames ofDistrict(String code) {
        return switch (code) {
            case "026", "027", "028", "029", "032", "033" -> HIGHLAND;
            case "034", "035" -> LOWLAND;
            default -> VALLEY;
        };
    }

    /** All of them, shuffled. */
    Iterator<String> inOrder() {
        return words(firsts)
                .flatMap(first ->
                        words(seconds).filter(second -> !second.equals(first)).map(second -> first + " " + second))
                .sorted(Comparator.comparingLong(Dice::roll))
                .iterator();
    }
}
