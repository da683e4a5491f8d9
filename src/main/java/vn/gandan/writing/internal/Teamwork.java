package vn.gandan.writing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.gandan.layout.Block;
import vn.gandan.layout.Block.Heading;
import vn.gandan.layout.Block.Paragraph;
import vn.gandan.layout.Span;
import vn.gandan.organisation.Level;

/** The sections on the teams themselves and on what they brought people to do. */
class Teamwork {

    private final TeamReview review;
    private final Figures own;

    Teamwork(TeamReview review, Figures own) {
        this.review = review;
        this.own = own;
    }

    List<Block> organisation() {
        return told("Chưa có số liệu về tổ chức tổ dân vận.", single() ? team() : teams());
    }

    private List<String> teams() {
        return List.of(
                "Đến ngày %s, trên địa bàn %s có {D02}/{D01} thôn, tổ dân phố thành lập tổ dân vận, đạt {D03}."
                        .formatted(review.lastDay(), review.ground()),
                "Các tổ có {D04} thành viên, bình quân {D04/D02} thành viên/tổ.",
                "Có {D05} tổ do bí thư chi bộ làm tổ trưởng.",
                "Số tổ xếp loại tốt trở lên là {D07}.",
                "Đã mở {D08} lớp tập huấn nghiệp vụ cho tổ trưởng, tổ phó.",
                "Có {D09} lượt người dự tập huấn.");
    }

    private List<String> team() {
        var teams = own.value("D02");
        var sentences = new ArrayList<String>();
        if (teams != null) {
            sentences.add("Đến ngày %s, %s %s tổ dân vận."
                    .formatted(
                            review.lastDay(),
                            review.unit().fullName(),
                            teams.signum() > 0 ? "đã thành lập" : "chưa thành lập"));
        }
        sentences.add("Tổ có {D04} thành viên.");
        return sentences;
    }

    /** One hamlet has one team: nothing to count or to average. */
    private boolean single() {
        return review.unit().level() == Level.HAMLET;
    }

    List<Block> results() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(2, "1. Hiến đất, ngày công và đóng góp"));
        var given = Stream.of(
                        "hiến {E01}\u00A0m² đất",
                        "góp {E03} ngày công lao động",
                        "đóng góp tiền và hình thức khác quy thành tiền {E04}",
                        "hỗ trợ các công trình bằng tiền, vật liệu trị giá {E05}")
                .filter(own::canSay)
                .toList();
        var sentences = new ArrayList<String>();
        if (!given.isEmpty()) {
            sentences.add("Trong kỳ, được các tổ dân vận vận động, Nhân dân đã " + String.join("; ", given) + ".");
        }
        if (!single()) {
            sentences.add("Bình quân mỗi tổ dân vận vận động được {E01/D02}\u00A0m² đất và {E03/D02} ngày công.");
        }
        sentences.add("Có {E02} hộ hiến đất.");
        sentences.add("Nhân dân góp sức xây dựng, nâng cấp {E06} công trình.");
        sentences.add("Đường giao thông nông thôn làm mới, sửa chữa dài {E07}\u00A0km.");
        blocks.addAll(told("Chưa có số liệu về đất hiến, ngày công và đóng góp.", sentences));
        blocks.add(new Heading(2, "2. Mô hình tự quản, hòa giải và vận động trực tiếp"));
        blocks.addAll(told(
                "Chưa có số liệu về mô hình tự quản, hòa giải và vận động trực tiếp.",
                List.of(
                        (own.isZero("C15")
                                        ? "Đến ngày %s chưa có mô hình tự quản về an ninh trật tự trong vùng dân tộc, tôn giáo"
                                                + " (báo cáo ghi {C15})."
                                        : "Đến ngày %s có {C15} mô hình tự quản về an ninh trật tự trong vùng dân tộc,"
                                                + " tôn giáo.")
                                .formatted(review.lastDay()),
                        "Các tổ dân vận đã họp {D06} cuộc.",
                        "Đã tham gia hòa giải thành {D10} vụ mâu thuẫn trong dân.",
                        "Đã vận động trực tiếp {D11} lượt hộ.")));
        return blocks;
    }

    /** The sentences that can be said, as one paragraph, with what is still missing of their figures. */
    private List<Block> told(String nothing, List<String> sentences) {
        var spans = new ArrayList<Span>();
        for (var sentence : sentences) {
            if (own.canSay(sentence)) {
                if (!spans.isEmpty()) {
                    spans.add(Span.of(" "));
                }
                spans.addAll(own.say(sentence));
            }
        }
        return spans.isEmpty() ? List.of(Paragraph.of(nothing)) : List.of(new Paragraph(spans));
    }
}
