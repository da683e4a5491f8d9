package vn.gandan.writing.proofing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import vn.gandan.reading.language.Span;
import vn.gandan.shared.Numbers;
import vn.gandan.shared.Period;
import vn.gandan.writing.outlines.Outline;
import vn.gandan.writing.outlines.OutlineReader;
import vn.gandan.writing.outlines.Outlines;
import vn.gandan.writing.phrases.Asked;
import vn.gandan.writing.phrases.Asked.Against;
import vn.gandan.writing.phrases.Asked.Amount;
import vn.gandan.writing.phrases.Asked.Share;
import vn.gandan.writing.phrases.Clerk;
import vn.gandan.writing.phrases.PeriodWords;
import vn.gandan.writing.phrases.Phrasing;
import vn.gandan.writing.proofing.Known.Registered;

/** A report without errors, composed at random out of our outlines and of what clerks write otherwise. */
final class Composed {

    /** Where an error can be put in. */
    enum Sort {
        NUMBER,
        PERCENT,
        ANNEX,
        YEAR,
        PAPER
    }

    /** A place of the text; the code of the indicator, or the symbol of the paper, that stands there. */
    record Slot(Sort sort, Span span, String of) {}

    private static final List<String> OUTLINES = List.of(
            "yearly",
            "half-year",
            "quarterly",
            "three-part",
            "supervision",
            "quick",
            "democracy",
            "political-system",
            "front-62-kl-tw",
            "teams");

    /** Sentences as offices write them by hand. */
    private static final List<String> BY_HAND = List.of(
            "Trong kỳ, toàn tỉnh đã tổ chức được {A06} cuộc tuyên truyền, quán triệt, thu hút {A07} lượt người dự[, {A06 so với cùng kỳ}].",
            "Công tác kiểm tra, giám sát được tăng cường: cấp ủy các cấp đã tiến hành {B01} cuộc kiểm tra, giám sát về công tác dân vận[, {B01 so với cùng kỳ}].",
            "Đã có {B10} lượt cấp ủy viên, cán bộ đoàn thể về dự sinh hoạt với chi, tổ hội.",
            "Qua kiểm điểm, đã khắc phục xong {B05} khuyết điểm, hạn chế.",
            "Đến hết kỳ báo cáo, {D02/D01} thôn, tổ dân phố đã thành lập tổ dân vận (đạt {D03}).",
            "Các tổ dân vận có tổng số {D04} thành viên; trong kỳ đã hòa giải {D10} vụ mâu thuẫn.",
            "Nhân dân tự nguyện hiến {E01} m² đất[, {E01 so với cùng kỳ}], góp {E03} ngày công lao động[, {E03 so với cùng kỳ}].",
            "Tổng số tiền và đóng góp khác quy tiền của Nhân dân là {E04}.",
            "Cấp ủy, chính quyền các cấp đã tổ chức {G06} cuộc đối thoại trực tiếp với Nhân dân, có {G07} lượt người dự đối thoại[, {G06 so với cùng kỳ}].",
            "Tại các cuộc đối thoại có {G08} ý kiến, kiến nghị; {G09} ý kiến được trả lời ngay tại chỗ.",
            "Chủ tịch Ủy ban nhân dân các cấp tiếp công dân {G02} ngày với {G04} lượt công dân.",
            "Các cơ quan tiếp nhận {H01} đơn[, {H01 so với cùng kỳ}].",
            "Số nội dung đã công khai đúng hạn là {F07/F06} nội dung, đạt {F08}.",
            "Toàn tỉnh đăng ký {C01} mô hình “Dân vận khéo”[, {C01 so với cùng kỳ}].",
            "Đã khen thưởng {C13} tập thể có thành tích trong phong trào “Dân vận khéo”.",
            "Đã mở {P02} lớp tập huấn, bồi dưỡng nghiệp vụ dân vận cho {P03} lượt cán bộ dân vận.",
            "Đã hoàn thành {L04/L03} nhiệm vụ phối hợp (đạt {L05}).",
            "Mặt trận Tổ quốc các cấp chủ trì {I01} cuộc giám sát; tổ chức {I04} hội nghị phản biện xã hội.");

    /** What is true and yet of something else. */
    private static final List<String> ASIDE = List.of(
            "Riêng xã Bình An đã tổ chức 37 cuộc tuyên truyền, quán triệt với 1.204 lượt người dự.",
            "Hội Nông dân đã tổ chức 85 cuộc tuyên truyền, quán triệt trong hội viên.",
            "Tại xã Tân Lập, Nhân dân đã hiến 3.260 m² đất làm đường, trong đó 4 hộ hiến trên 500 m².",
            "Bình quân mỗi tổ dân vận họp 3 cuộc, vận động 12 lượt hộ.",
            "Mục tiêu trong năm là tổ chức 640 cuộc đối thoại trực tiếp với Nhân dân.",
            "Đã biểu dương 20 mô hình tiêu biểu, gồm 12 mô hình về kinh tế, 8 mô hình về văn hóa - xã hội.",
            "Ban hành 15 tin nhắn, bài viết, trong đó có 6 bài viết về gương người tốt.",
            "Có trên 1.500 lượt người xem triển lãm ảnh về công tác dân vận.",
            "Hội nghị biểu dương có 120 đại biểu dự, đạt 96% số đại biểu được mời.",
            "Khảo sát 450 hộ, có 432/450 hộ hài lòng, đạt 96%.",
            "Nhiệm kỳ 2020 - 2025, toàn tỉnh đã công nhận 1.214 mô hình.",
            "Phối hợp với Bộ đội Biên phòng tổ chức 46 cuộc tuyên truyền ở 17 xã biên giới.",
            "Một số nơi còn chậm gửi báo cáo; 3 đơn vị gửi sau thời hạn 5 ngày.");

    private final StringBuilder text = new StringBuilder();
    private final List<Slot> slots = new ArrayList<>();
    private final Random random;
    private final Province province;
    private final Clerk clerk;

    private Composed(Random random, Province province) {
        this.random = random;
        this.province = province;
        clerk = new Clerk(province);
    }

    static Composed of(Random random) {
        int year = 2024 + random.nextInt(3);
        var kind = List.of("", "-H1", "-H2", "-9M", "-Q1", "-Q2", "-Q3", "-Q4", "-05", "-11")
                .get(random.nextInt(10));
        var report = new Composed(random, new Province(random, Period.parse(year + kind)));
        report.write();
        return report;
    }

    String text() {
        return text.toString();
    }

    List<Slot> slots() {
        return slots;
    }

    Province province() {
        return province;
    }

    private void write() {
        letterhead();
        opening();
        if (random.nextInt(3) == 0) {
            byHand();
        } else {
            outline(OUTLINES.get(random.nextInt(OUTLINES.size())));
        }
        aside();
        ahead();
        annex();
    }

    private void letterhead() {
        var last = province.period.lastDay();
        var signed = last.plusDays(random.nextInt(12));
        say("BAN DÂN VẬN TỈNH ỦY HÀ GIANG\nSố: " + (100 + random.nextInt(300)) + "-BC/BDVTU\nHà Giang, ngày "
                + "%02d tháng %d năm ".formatted(signed.getDayOfMonth(), signed.getMonthValue()));
        slot(Sort.YEAR, String.valueOf(signed.getYear()), "signed");
        say("\nBÁO CÁO\nkết quả công tác dân vận ");
        period("title");
        say(random.nextBoolean() ? "\n\n" : "; phương hướng, nhiệm vụ thời gian tới\n\n");
    }

    private void period(String of) {
        var words = PeriodWords.of(province.period);
        var year = String.valueOf(province.period.lastDay().getYear());
        say(words.substring(0, words.length() - year.length()));
        slot(Sort.YEAR, year, of);
    }

    private void opening() {
        var register = new ArrayList<>(
                Province.REGISTER.stream().filter(one -> one.endedOn() == null).toList());
        Collections.shuffle(register, random);
        say("Thực hiện ");
        cite(register.get(0), 0);
        say("; ");
        cite(register.get(1), 1);
        say(", Ban Dân vận Tỉnh ủy báo cáo kết quả như sau:\n\n");
        say("I. QUÁN TRIỆT, TRIỂN KHAI\n");
        say("Các cấp ủy tiếp tục thực hiện ");
        cite(register.get(2), random.nextInt(3));
        say(" và ");
        cite(register.get(3), 1);
        say(". ");
        cite(register.get(random.nextInt(4)), 2);
        say(" được phổ biến đến cán bộ, đảng viên. ");
        say("Các đơn vị đã sơ kết việc thực hiện ");
        cite(register.get(4), random.nextInt(2));
        say(".\n");
        if (random.nextBoolean() && asOf()) {
            say("Số liệu trong báo cáo (tính đến ngày ");
            lastDay();
            say(") do các xã, phường gửi.\n");
        }
        say("\n");
    }

    private boolean asOf() {
        return province.period.kind() != Period.Kind.DAYS;
    }

    private void lastDay() {
        var day = PeriodWords.day(province.period.lastDay());
        say(day.substring(0, day.length() - 4));
        slot(Sort.YEAR, day.substring(day.length() - 4), "last day");
    }

    /** With its day and title, with its day alone, or by its symbol. */
    private void cite(Registered paper, int how) {
        int start = text.length();
        say(Vietnamese.capitalised(paper.type()) + " số " + paper.symbol());
        var symbol = new Span(start, text.length());
        if (how > 0) {
            say((random.nextBoolean() ? " ngày " : ", ngày "));
            var day = Vietnamese.day(Objects.requireNonNull(paper.issuedOn()));
            int at = text.length();
            say(day);
            slots.add(new Slot(Sort.YEAR, new Span(at + day.length() - 4, at + day.length()), paper.symbol()));
            slots.add(new Slot(Sort.PAPER, new Span(start, text.length()), paper.symbol()));
        } else {
            slots.add(new Slot(Sort.PAPER, symbol, paper.symbol() + " titled"));
        }
        if (how != 2) {
            say(" của " + paper.body() + " về " + paper.title());
        }
    }

    private void outline(String code) {
        var outline = OutlineReader.read(resource(code + ".txt")).outline();
        int number = 1;
        for (var section : outline.sections()) {
            if (section.annex()) {
                continue;
            }
            var patterns = section.parts().stream()
                    .filter(Outline.Paragraph.class::isInstance)
                    .map(part -> ((Outline.Paragraph) part).pattern())
                    .toList();
            if (!patterns.isEmpty()) {
                say(section.level() == 1 ? "II. " : number++ + ". ");
                say(section.heading() + "\n");
                patterns.forEach(this::tell);
            }
        }
    }

    private static String resource(String name) {
        try (var file = Objects.requireNonNull(Outlines.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void byHand() {
        say("II. KẾT QUẢ CÔNG TÁC DÂN VẬN ");
        heading();
        var sentences = new ArrayList<>(BY_HAND);
        Collections.shuffle(sentences, random);
        sentences.subList(0, 14).forEach(this::tell);
    }

    private void heading() {
        var words = PeriodWords.of(province.period).toUpperCase(Vietnamese.LOCALE);
        var year = String.valueOf(province.period.lastDay().getYear());
        say(words.substring(0, words.length() - 4));
        slot(Sort.YEAR, year, "heading");
        say("\n");
    }

    private void tell(String pattern) {
        for (var said : clerk.tell(Phrasing.read(pattern).phrasing()).said()) {
            int start = text.length();
            say(said.text());
            if (said.asked() != null) {
                asked(said.asked(), said.text(), start);
            }
        }
        say("\n");
    }

    private void asked(Asked asked, String words, int start) {
        switch (asked) {
            case Amount amount -> number(amount.of().code(), words, start);
            case Share share -> number(share.part(), words.substring(0, words.indexOf('/')), start);
            case Against against -> {
                int sign = words.indexOf('%');
                int first = digit(words);
                if (sign > 0 && !words.contains("dưới")) {
                    slots.add(new Slot(
                            Sort.PERCENT,
                            new Span(start + first, start + sign),
                            against.of().code()));
                }
            }
            case Asked other -> {}
        }
    }

    private void number(String code, String words, int start) {
        boolean percent = words.endsWith("%");
        int end = percent ? words.length() - 1 : digits(words);
        slots.add(new Slot(percent ? Sort.PERCENT : Sort.NUMBER, new Span(start, start + end), code));
    }

    private static int digit(String words) {
        int place = 0;
        while (place < words.length() && !Character.isDigit(words.charAt(place))) {
            place++;
        }
        return place;
    }

    private static int digits(String words) {
        int place = 0;
        while (place < words.length()
                && (Character.isDigit(words.charAt(place)) || ".,".indexOf(words.charAt(place)) >= 0)) {
            place++;
        }
        return place;
    }

    private void aside() {
        var sentences = new ArrayList<>(ASIDE);
        Collections.shuffle(sentences, random);
        sentences.subList(0, 5).forEach(sentence -> say(sentence + " "));
        var before = PeriodWords.of(province.period.yearEarlier().orElseThrow());
        say("So với " + before + ", công tác dân vận có nhiều chuyển biến. ");
        say(
                "Huyện Sơn Dương Hạ (cũ) có nhiều kinh nghiệm hay; xã Lũng Mây sáp nhập vào xã Minh Sơn từ ngày 01/01/2023.\n\n");
    }

    private void ahead() {
        say("III. PHƯƠNG HƯỚNG, NHIỆM VỤ ");
        say(Period.around(province.period.kind(), province.period.lastDay().plusDays(1))
                .map(PeriodWords::of)
                .orElse("thời gian tới")
                .toUpperCase(Vietnamese.LOCALE));
        say("\n1. Tổ chức 100% các cuộc đối thoại theo kế hoạch năm "
                + (province.period.lastDay().getYear() + 1)
                + ".\n2. Phấn đấu xây dựng mới 150 mô hình “Dân vận khéo”, tăng 10% so với cùng kỳ.\n\n");
    }

    private void annex() {
        say("PHỤ LỤC\nSố liệu công tác dân vận ");
        period("annex");
        say("\n");
        var codes = new ArrayList<>(
                List.of("A02", "A06", "A07", "B01", "B10", "C01", "C03", "D02", "D04", "E01", "E03", "G06", "G07"));
        Collections.shuffle(codes, random);
        var columns = codes.subList(0, 5);
        say("STT\tĐơn vị");
        columns.forEach(code -> say("\t" + head(code)));
        int number = 1;
        for (var unit : province.communes()) {
            say("\n" + number++ + "\t" + Vietnamese.capitalised(unit));
            for (var code : columns) {
                say("\t");
                cell(
                        code,
                        Objects.requireNonNull(
                                Objects.requireNonNull(province.below.get(unit)).get(code)));
            }
        }
        say("\n\tTổng số");
        for (var code : columns) {
            say("\t");
            cell(code, FigureCheck.value(Objects.requireNonNull(province.known().fact(code))));
        }
        say("\n");
    }

    private String head(String code) {
        var indicator = Objects.requireNonNull(province.facts.get(code)).indicator();
        return indicator.nameVi() + " (" + indicator.measure() + ")";
    }

    private void cell(String code, BigDecimal value) {
        slot(Sort.ANNEX, Numbers.VIETNAMESE.exact(value), code);
    }

    private void slot(Sort sort, String words, String of) {
        slots.add(new Slot(sort, new Span(text.length(), text.length() + words.length()), of));
        say(words);
    }

    private void say(String words) {
        text.append(words);
    }
}
