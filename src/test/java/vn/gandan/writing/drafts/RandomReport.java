package vn.gandan.writing.drafts;

import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.gandan.directives.Document;
import vn.gandan.directives.DocumentId;
import vn.gandan.directives.PaperWords;
import vn.gandan.directives.Tier;
import vn.gandan.indicators.Indicator;
import vn.gandan.indicators.Indicator.OverTime;
import vn.gandan.indicators.Indicator.OverUnits;
import vn.gandan.layout.Paper;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.reporting.Basis;
import vn.gandan.reporting.Total;
import vn.gandan.shared.Period;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.ReportWords;
import vn.gandan.shared.UnitId;
import vn.gandan.writing.drafts.Desk.Open;
import vn.gandan.writing.issuing.Issuers;
import vn.gandan.writing.outlines.KeptOutline;
import vn.gandan.writing.outlines.Outline;
import vn.gandan.writing.outlines.Outline.Listing;
import vn.gandan.writing.outlines.Outline.Paragraph;
import vn.gandan.writing.outlines.Outline.Section;
import vn.gandan.writing.outlines.ReleasedOutlines;
import vn.gandan.writing.phrases.Fact;
import vn.gandan.writing.phrases.Sought;

/**
 * A report of made-up figures of a made-up province, composed and drawn as drafts are: by an outline of the program, with
 * papers cited in sentences that somebody added, and lists. The same seed gives the same report.
 */
final class RandomReport {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final Map<String, Outline> OUTLINES = ReleasedOutlines.all();
    private static final Map<String, Indicator> CATALOGUE = catalogue();

    private static final List<String> PERIODS = List.of(
            "2026-Q3",
            "2025-Q4",
            "2026-H1",
            "2025-H2",
            "2025-9M",
            "2025",
            "2025-A",
            "2026-08",
            "2013-08-20..2016-08-20",
            "2021-01-01..2023-12-31");

    private static final List<String> SYLLABLES = List.of(
            "An", "Bình", "Lũng", "Tân", "Yên", "Phú", "Hòa", "Sơn", "Thượng", "Mậu", "Đồng", "Quang", "Xín", "Nậm",
            "Minh", "Vĩnh", "Cốc", "Thắng", "Hưng", "Lâm");

    private static final List<String> MATTERS = List.of(
            "tăng cường và đổi mới công tác dân vận trong tình hình mới",
            "thực hiện dân chủ ở cơ sở",
            "Quy chế công tác dân vận của hệ thống chính trị",
            "tiếp tục đẩy mạnh phong trào thi đua “Dân vận khéo”",
            "nâng cao chất lượng hoạt động của tổ dân vận",
            "đối thoại giữa người đứng đầu với Nhân dân");

    private final Random dice;
    private final Outline outline;
    private final Period period;
    private final Unit province;
    private final List<Document> cited = new ArrayList<>();
    private final Open open;

    RandomReport(long seed) {
        dice = new Random(seed);
        outline = withBasis(pick(List.copyOf(OUTLINES.values())));
        period = Period.parse(pick(PERIODS));
        province = unit(1, Level.PROVINCE, "tỉnh", "Mẫu", null);
        var subject = new Subject(province, below(), period, Basis.REPORTED);
        open = open(subject);
    }

    private Outline withBasis(Outline given) {
        if (!given.needsBasis()) {
            return given;
        }
        var paper = document();
        cited.add(paper);
        return given.carryingOut(Objects.requireNonNull(paper.symbol()));
    }

    Open open() {
        return open;
    }

    /** The papers that are cited in their own sentences, registered under these symbols. */
    List<Document> cited() {
        return List.copyOf(cited);
    }

    Paper paper() {
        return DraftPapers.of(open, Issuers.commission(province, TODAY), null, TODAY, URI.create("https://gandan.vn"));
    }

    private List<Unit> below() {
        int count = 4 + dice.nextInt(20);
        return IntStream.range(0, count)
                .mapToObj(number -> unit(
                        10L + number,
                        Level.COMMUNE,
                        pick(List.of("xã", "xã", "phường")),
                        dice.nextInt(12) == 0
                                ? String.valueOf(1 + dice.nextInt(14))
                                : pick(SYLLABLES) + " " + pick(SYLLABLES),
                        province.id()))
                .toList();
    }

    private static Unit unit(long id, Level level, String kind, String name, @Nullable UnitId parent) {
        return new Unit(new UnitId(id), level, name, kind, null, "T" + id, parent, "/1/" + id + "/", null, null, TODAY);
    }

    private Open open(Subject subject) {
        var placed = new ArrayList<Placed>();
        for (var section : outline.sections()) {
            for (var part : section.parts()) {
                if (part instanceof Paragraph paragraph) {
                    placed.add(placed(section, paragraph.key(), paragraph.pattern(), placed.size()));
                } else if (part instanceof Listing listing) {
                    placed.add(placed(section, listing.key(), entries(listing.source()), placed.size()));
                }
            }
        }
        int citing = dice.nextInt(4);
        for (int each = 0; each < citing; each++) {
            placed.add(placed(outline.sections().getFirst(), "added" + each, citation(), placed.size()));
        }
        var patterns = new ArrayList<String>();
        patterns.add(outline.subject());
        placed.forEach(each -> patterns.add(each.passage().words()));
        var wanted = Wanted.of(patterns, outline.parts().toList());
        var draft = new Draft(
                new ProvinceId(1),
                new UUID(1, 1),
                province.path(),
                province.id(),
                new UUID(2, 2),
                1,
                period,
                Basis.REPORTED,
                null,
                outline.name(),
                "chuyenvien",
                Instant.EPOCH,
                Instant.EPOCH,
                0);
        var kept = new KeptOutline(new UUID(2, 2), null, 1, outline, null, "release", Instant.EPOCH);
        return new Open(draft, kept, Map.of(), placed, gathered(subject, wanted));
    }

    private static Placed placed(Section section, String key, String words, int position) {
        return new Placed(section.key(), position, Passage.given(key, words, Map.of()), null, null, 0);
    }

    private String citation() {
        var paper = document();
        cited.add(paper);
        return pick(List.of(
                        "Căn cứ thực hiện: {văn bản %s}.",
                        "Thực hiện {văn bản %s}, các cấp ủy đã triển khai kịp thời."))
                .formatted(paper.symbol());
    }

    /** Lines as the modules of the program give them. */
    private String entries(String source) {
        int count = dice.nextInt(4);
        return IntStream.range(0, count).mapToObj(line -> entry(source)).reduce("", (all, line) -> all + line + "\n");
    }

    private String entry(String source) {
        var day = ReportWords.day(LocalDate.of(2026, 1 + dice.nextInt(9), 1 + dice.nextInt(28)));
        var names = IntStream.range(0, 1 + dice.nextInt(5))
                .mapToObj(each -> "xã " + pick(SYLLABLES) + " " + pick(SYLLABLES))
                .toList();
        var owing = ReportWords.counted(names, names.size() + (names.size() == 5 ? dice.nextInt(90) : 0));
        if (source.equals("văn bản chưa triển khai")) {
            var paper = document();
            cited.add(paper);
            return "Văn bản số %s: đến hạn ngày %s, %s chưa ban hành văn bản triển khai"
                    .formatted(paper.symbol(), day, owing);
        }
        return "Báo cáo %s: quá hạn từ ngày %s, %s chưa hoàn thành".formatted(pick(MATTERS), day, owing);
    }

    private Document document() {
        boolean party = dice.nextBoolean();
        int number = 1 + dice.nextInt(dice.nextBoolean() ? 99 : 1_200);
        var day = LocalDate.of(2005, 1, 1).plusDays(dice.nextInt(2_900));
        var written = number < 10 ? "0" + number : String.valueOf(number);
        return party ? party(written, day) : state(written, day);
    }

    private Document party(String number, LocalDate day) {
        return pick(List.<Function<String, Document>>of(
                        type -> document("PARTY", type, number, "TW", "Ban Chấp hành Trung ương", day),
                        type -> document("PARTY", type, number, "TU", "Ban Thường vụ Tỉnh ủy", day),
                        type -> document("PARTY", type, number, "HU", "Ban Thường vụ Huyện ủy Mẫu Sơn", day)))
                .apply(pick(List.of("NQ", "CT", "KL", "QĐ", "CTr", "KH", "TB", "HD", "CV", "ĐA")));
    }

    private Document state(String number, LocalDate day) {
        return pick(List.<Function<String, Document>>of(
                        type -> document("STATE", type, number, "UBND", "Ủy ban nhân dân tỉnh Mẫu", day),
                        type -> document("STATE", type, number, "HĐND", "Hội đồng nhân dân tỉnh Mẫu", day),
                        type -> document("STATE", "NĐ", number + "/" + day.getYear(), "CP", "Chính phủ", day),
                        type -> document(
                                "STATE", "QĐ", number + "/" + day.getYear(), "TTg", "Thủ tướng Chính phủ", day)))
                .apply(pick(List.of("NQ", "KH", "QĐ", "CT")));
    }

    private Document document(String system, String type, String number, String issuer, String body, LocalDate day) {
        boolean party = system.equals("PARTY");
        var symbol = party ? number + "-" + type + "/" + issuer : number + "/" + type + "-" + issuer;
        return new Document(
                new DocumentId(new ProvinceId(1), new UUID(3, dice.nextLong())),
                null,
                Document.CENTRE,
                Tier.CENTRAL,
                system,
                type,
                number,
                issuer,
                "",
                symbol,
                null,
                body,
                pick(MATTERS),
                null,
                dice.nextInt(6) == 0 ? null : day,
                null,
                null,
                null,
                null,
                false,
                0);
    }

    private Gathered gathered(Subject subject, Wanted wanted) {
        var facts = new LinkedHashMap<Sought, Fact>();
        var own = new LinkedHashMap<String, Total>();
        for (var code : wanted.own()) {
            var fact = fact(code);
            facts.put(Sought.of(code), fact);
            if (fact.value() != null) {
                own.put(code, total(subject.unit(), code, period, fact.value()));
            }
        }
        wanted.others().forEach(sought -> facts.put(sought, fact(sought.code())));
        var below = new LinkedHashMap<UnitId, Map<String, Total>>();
        subject.below().forEach(unit -> below.put(unit.id(), totals(unit, wanted.below(), period)));
        var within = new LinkedHashMap<Period, Map<String, Total>>();
        period.months().forEach(month -> within.put(month, totals(subject.unit(), wanted.within(), month)));
        var papers = new LinkedHashSet<>(cited);
        Set.copyOf(wanted.papers()).stream()
                .filter(symbol -> papers.stream().noneMatch(paper -> symbol.equals(paper.symbol())))
                .map(this::named)
                .forEach(papers::add);
        return new Gathered(
                subject,
                facts,
                Map.of(),
                own,
                below,
                within,
                papers.stream()
                        .collect(toMap(
                                paper -> Objects.requireNonNull(paper.symbol()),
                                PaperWords::of,
                                (first, second) -> first)));
    }

    /** The paper that an outline of the program names. */
    private Document named(String symbol) {
        var parts = symbol.split("[-/]", 3);
        var body = parts[2].equals("TW") ? "Bộ Chính trị" : "Thường trực Tỉnh ủy";
        return document("PARTY", parts[1], parts[0], parts[2], body, LocalDate.of(2013, 6, 3));
    }

    private Map<String, Total> totals(Unit unit, Set<String> codes, Period of) {
        var totals = new LinkedHashMap<String, Total>();
        for (var code : codes) {
            if (dice.nextInt(8) > 0) {
                totals.put(code, total(unit, code, of, value(indicatorOf(code))));
            }
        }
        return totals;
    }

    private static Total total(Unit unit, String code, Period of, BigDecimal value) {
        return new Total(unit, code, of, "", value, 1, 1, Total.Origin.OWN, 1, null);
    }

    private Fact fact(String code) {
        var indicator = indicatorOf(code);
        boolean missing = dice.nextInt(9) == 0;
        int expected = dice.nextInt(4) == 0 ? 0 : 1 + dice.nextInt(124);
        int reported = missing ? dice.nextInt(expected + 1) : dice.nextInt(7) == 0 ? expected / 2 : expected;
        var value = value(indicator);
        return new Fact(
                indicator,
                missing ? null : value,
                reported,
                expected,
                near(value, indicator),
                near(value, indicator),
                indicator.ratio() ? null : near(value, indicator));
    }

    private @Nullable BigDecimal near(BigDecimal value, Indicator indicator) {
        return switch (dice.nextInt(6)) {
            case 0 -> null;
            case 1 -> value;
            case 2 -> value(indicator);
            default ->
                value.multiply(BigDecimal.valueOf(70 + dice.nextInt(60)))
                        .divide(BigDecimal.valueOf(100), indicator.measure().equals("%") ? 1 : 0, RoundingMode.HALF_UP);
        };
    }

    private BigDecimal value(Indicator indicator) {
        return switch (indicator.measure()) {
            case "%" -> dice.nextInt(6) == 0 ? BigDecimal.valueOf(100) : BigDecimal.valueOf(dice.nextInt(990), 1);
            case "đồng" ->
                BigDecimal.valueOf(1L + dice.nextInt(999_999))
                        .movePointRight(3 + dice.nextInt(4))
                        .setScale(0);
            case "km", "tỷ USD" -> BigDecimal.valueOf(dice.nextInt(5_000), 1);
            case "m²" -> BigDecimal.valueOf(dice.nextInt(3_000_000));
            default -> count();
        };
    }

    private BigDecimal count() {
        return BigDecimal.valueOf(
                switch (dice.nextInt(6)) {
                    case 0 -> dice.nextInt(3);
                    case 1 -> 1_000L + dice.nextInt(2_000_000);
                    case 2 -> 1_900L + dice.nextInt(200);
                    default -> dice.nextInt(1_000);
                });
    }

    private static Indicator indicatorOf(String code) {
        return Objects.requireNonNull(CATALOGUE.get(code), code);
    }

    private <T> T pick(List<T> among) {
        return among.get(dice.nextInt(among.size()));
    }

    static Map<String, Indicator> catalogue() {
        try (var file = Objects.requireNonNull(Indicator.class.getResourceAsStream("catalogue.csv"));
                var rows =
                        CsvReader.builder().ofNamedCsvRecord(new String(file.readAllBytes(), StandardCharsets.UTF_8))) {
            return rows.stream()
                    .map(RandomReport::indicator)
                    .collect(toMap(Indicator::code, Function.identity(), (one, other) -> one, LinkedHashMap::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Indicator indicator(NamedCsvRecord row) {
        return new Indicator(
                Integer.parseInt(row.getField("number")),
                row.getField("code"),
                row.getField("group"),
                row.getField("name_vi"),
                row.getField("name_en"),
                row.getField("measure"),
                OverUnits.valueOf(row.getField("over_units").toUpperCase(Locale.ROOT)),
                OverTime.valueOf(row.getField("over_time").toUpperCase(Locale.ROOT)),
                parts(row.getField("numerator")),
                parts(row.getField("denominator")),
                Level.COMMUNE,
                false,
                true,
                null,
                null);
    }

    private static List<String> parts(String written) {
        return written.isEmpty() ? List.of() : List.of(written.split("\\+"));
    }
}
