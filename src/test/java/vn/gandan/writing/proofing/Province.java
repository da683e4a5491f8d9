package vn.gandan.writing.proofing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Ratio;
import vn.gandan.shared.Period;
import vn.gandan.writing.phrases.Asked.Foremost;
import vn.gandan.writing.phrases.Fact;
import vn.gandan.writing.phrases.Facts;
import vn.gandan.writing.phrases.Name;
import vn.gandan.writing.phrases.PeriodWords;
import vn.gandan.writing.phrases.Sought;
import vn.gandan.writing.proofing.Known.Former;
import vn.gandan.writing.proofing.Known.Registered;

/** A province with random figures, of which reports are written and which knows what is true. */
final class Province implements Facts {

    static final String NAME = "tỉnh Hà Giang";

    private static final List<String> COMMUNES = List.of(
            "xã Bình An", "xã Đồng Tâm", "xã Tân Lập", "phường Trần Phú", "xã Yên Định", "xã Minh Sơn", "xã Phú Lộc");

    static final List<Registered> REGISTER = register();

    private static final List<Former> FORMER = List.of(
            new Former("huyện Sơn Dương Hạ", LocalDate.of(2023, 1, 1), List.of()),
            new Former("xã Lũng Mây", LocalDate.of(2023, 1, 1), List.of("xã Minh Sơn")));

    private final Random random;
    final Period period;
    final Map<String, Fact> facts = new LinkedHashMap<>();
    final Map<String, Map<String, BigDecimal>> below = new LinkedHashMap<>();

    Province(Random random, Period period) {
        this.random = random;
        this.period = period;
        Catalogue.INDICATORS.stream().filter(indicator -> !indicator.ratio()).forEach(this::figure);
        // No part is larger than its whole.
        Catalogue.INDICATORS.stream()
                .filter(indicator -> indicator.ratio()
                        && indicator.numerator().size() == 1
                        && indicator.denominator().size() == 1)
                .forEach(this::order);
        Catalogue.INDICATORS.stream().filter(Indicator::ratio).forEach(this::ratio);
    }

    private void figure(Indicator indicator) {
        var parts = new ArrayList<BigDecimal>();
        int most = switch (indicator.measure()) {
            case "đồng" -> 90_000;
            case "m2", "ngày công", "lượt người", "lượt hộ", "lượt", "lượt thành viên" -> 40_000;
            default -> random.nextBoolean() ? 30 : 400;
        };
        for (int each = 0; each < COMMUNES.size(); each++) {
            var value = BigDecimal.valueOf(2 + random.nextInt(most));
            parts.add(
                    indicator.measure().equals("đồng") ? value.movePointRight(6).setScale(0) : value);
        }
        put(indicator, parts);
    }

    private void put(Indicator indicator, List<BigDecimal> parts) {
        for (int each = 0; each < COMMUNES.size(); each++) {
            below.computeIfAbsent(COMMUNES.get(each), unit -> new HashMap<>()).put(indicator.code(), parts.get(each));
        }
        var value = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        facts.put(indicator.code(), new Fact(indicator, value, 7, 7, other(value), other(value), other(value)));
    }

    /** What was a year before, or was to be reached. */
    private BigDecimal other(BigDecimal value) {
        var share = BigDecimal.valueOf(70 + random.nextInt(60)).movePointLeft(2);
        int scale = value.precision() > 7 ? -6 : 0;
        return value.multiply(share).setScale(scale, RoundingMode.HALF_UP).setScale(0);
    }

    private void order(Indicator ratio) {
        var part = facts.get(ratio.numerator().getFirst());
        var whole = facts.get(ratio.denominator().getFirst());
        if (part != null
                && whole != null
                && Objects.requireNonNull(part.value()).compareTo(whole.value()) > 0) {
            var parts = parts(part.indicator().code());
            var wholes = parts(whole.indicator().code());
            put(part.indicator(), wholes);
            put(whole.indicator(), parts);
        }
    }

    private List<BigDecimal> parts(String code) {
        return COMMUNES.stream()
                .map(unit -> Objects.requireNonNull(below.get(unit)).get(code))
                .toList();
    }

    private void ratio(Indicator ratio) {
        facts.put(
                ratio.code(),
                new Fact(
                        ratio,
                        Ratio.of(sum(ratio.numerator()), sum(ratio.denominator()))
                                .percent(),
                        7,
                        7,
                        null,
                        null,
                        null));
    }

    private @Nullable BigDecimal sum(List<String> codes) {
        return codes.stream().map(facts::get).allMatch(fact -> fact != null && fact.value() != null)
                ? codes.stream()
                        .map(code -> Objects.requireNonNull(facts.get(code)).value())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                : null;
    }

    Known known() {
        return new Known(
                NAME,
                period,
                period.lastDay(),
                facts,
                below,
                REGISTER.stream().collect(Collectors.groupingBy(Registered::symbol)),
                FORMER);
    }

    List<String> communes() {
        return COMMUNES;
    }

    @Override
    public Optional<Fact> fact(Sought sought) {
        return Optional.ofNullable(sought.plain() ? facts.get(sought.code()) : null);
    }

    @Override
    public List<String> foremost(Foremost asked) {
        var units = new ArrayList<>(COMMUNES);
        Collections.shuffle(units, random);
        return units.subList(0, asked.count());
    }

    @Override
    public Optional<String> cited(String symbol) {
        return REGISTER.stream()
                .filter(one -> one.symbol().equals(symbol))
                .map(one -> one.cited() + " của " + one.body() + " về " + one.title())
                .findFirst();
    }

    @Override
    public String named(Name name) {
        return switch (name) {
            case UNIT -> NAME;
            case PERIOD -> PeriodWords.of(period);
            case FIRST_DAY -> PeriodWords.day(period.firstDay());
            case LAST_DAY -> PeriodWords.day(period.lastDay());
            case BELOW -> "xã, phường";
            case COUNT_BELOW -> String.valueOf(COMMUNES.size());
        };
    }

    private static List<Registered> register() {
        var people = paper(
                "23-QĐ/TW",
                "quyết định",
                "Bộ Chính trị",
                "Quy chế công tác dân vận của hệ thống chính trị",
                "2021-07-30");
        var law = paper("10/2022/QH15", "luật", "Quốc hội", "Thực hiện dân chủ ở cơ sở", "2022-11-10");
        var decree = paper(
                "59/2023/NĐ-CP",
                "nghị định",
                "Chính phủ",
                "quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở",
                "2023-08-14");
        var plan = paper(
                "112-KH/TU", "kế hoạch", "Tỉnh ủy", "đổi mới công tác dân vận giai đoạn 2021 - 2025", "2021-12-06");
        return List.of(
                people,
                law,
                decree,
                plan,
                paper(
                        "25-NQ/TW",
                        "nghị quyết",
                        "Ban Chấp hành Trung ương",
                        "tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận",
                        "2013-06-03"),
                paper(
                        "43-KL/TW",
                        "kết luận",
                        "Bộ Chính trị",
                        "tiếp tục thực hiện Nghị quyết Trung ương 7 khóa XI",
                        "2019-01-07"),
                paper(
                        "18-CT/TW",
                        "chỉ thị",
                        "Ban Bí thư",
                        "phát huy vai trò của Mặt trận Tổ quốc trong giám sát, phản biện xã hội",
                        "2022-10-26"),
                paper(
                        "30-CT/TW",
                        "chỉ thị",
                        "Bộ Chính trị",
                        "xây dựng và thực hiện Quy chế dân chủ ở cơ sở",
                        "1998-02-18"),
                paper(
                        "120-KL/TW",
                        "kết luận",
                        "Bộ Chính trị",
                        "tiếp tục đẩy mạnh xây dựng và thực hiện Quy chế dân chủ ở cơ sở",
                        "2016-01-07"),
                paper(
                        "217-QĐ/TW",
                        "quyết định",
                        "Bộ Chính trị",
                        "ban hành Quy chế giám sát và phản biện xã hội",
                        "2013-12-12"),
                paper(
                        "218-QĐ/TW",
                        "quyết định",
                        "Bộ Chính trị",
                        "quy định về việc góp ý xây dựng Đảng, xây dựng chính quyền",
                        "2013-12-12"),
                paper("315-KL/TU", "kết luận", "Thường trực Tỉnh ủy", "nhân rộng mô hình Tổ dân vận", "2014-10-14"),
                paper(
                        "62-KL/TW",
                        "kết luận",
                        "Bộ Chính trị",
                        "đổi mới nội dung, phương thức hoạt động của Mặt trận và các đoàn thể",
                        "2009-12-08"),
                old(
                        paper(
                                "290-QĐ/TW",
                                "quyết định",
                                "Bộ Chính trị",
                                "ban hành Quy chế công tác dân vận của hệ thống chính trị",
                                "2010-02-25"),
                        "2021-07-30",
                        people),
                old(
                        paper(
                                "34/2007/PL-UBTVQH11",
                                "pháp lệnh",
                                "Ủy ban Thường vụ Quốc hội",
                                "thực hiện dân chủ ở xã, phường, thị trấn",
                                "2007-04-20"),
                        "2023-07-01",
                        law),
                old(
                        paper(
                                "04/2015/NĐ-CP",
                                "nghị định",
                                "Chính phủ",
                                "thực hiện dân chủ trong hoạt động của cơ quan hành chính nhà nước",
                                "2015-01-09"),
                        "2023-08-14",
                        decree),
                old(
                        paper(
                                "98-KH/TU",
                                "kế hoạch",
                                "Tỉnh ủy",
                                "đổi mới công tác dân vận giai đoạn 2016 - 2020",
                                "2016-09-15"),
                        "2021-12-06",
                        plan));
    }

    private static Registered paper(String symbol, String type, String body, String title, String day) {
        return new Registered(symbol, type, body, title, LocalDate.parse(day), null, null);
    }

    private static Registered old(Registered paper, String ended, Registered by) {
        return new Registered(
                paper.symbol(),
                paper.type(),
                paper.body(),
                paper.title(),
                paper.issuedOn(),
                LocalDate.parse(ended),
                by);
    }
}
