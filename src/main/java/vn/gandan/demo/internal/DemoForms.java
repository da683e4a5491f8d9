package vn.gandan.demo.internal;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.forms.Addressees;
import vn.gandan.forms.Definition;
import vn.gandan.forms.Field;
import vn.gandan.forms.Forms;
import vn.gandan.forms.Rhythm;
import vn.gandan.forms.Route;
import vn.gandan.forms.Rule;
import vn.gandan.forms.Section;
import vn.gandan.indicators.Cell;
import vn.gandan.organisation.Level;
import vn.gandan.organisation.Unit;
import vn.gandan.shared.Period;

/** The two forms of the demo: the hamlet's of a month, tried out in some communes, and the commune's of a quarter. */
@Component
class DemoForms {

    static final String HAMLETS = "DV-THON";
    static final String COMMUNES = "DV-XA";

    private static final String ILLUSTRATION = "Biểu minh họa: chỉ tiêu lấy từ danh mục, không phải mẫu chính thức.";
    private static final int DAYS_AFTER_MONTH = 3;
    private static final int DAYS_AFTER_QUARTER = 10;
    private static final int DAYS_UNTIL_LOCKED = 45;

    private static final List<Rule> OF_HAMLETS = List.of(
            new Rule("E01 = 0 || E02 > 0", "Có đất hiến thì phải có hộ hiến đất. Xin xem lại hai mục này.", true),
            new Rule("E07 = 0 || E06 > 0", "Có đường làm mới, sửa chữa thì phải có công trình.", true),
            new Rule(
                    "E02 <= D11",
                    "Số hộ hiến đất nhiều hơn số lượt hộ được vận động. Nếu đúng, xin ghi lý do.",
                    false));

    private static final List<Rule> OF_COMMUNES = List.of(
            new Rule("B08 <= B07", "Kiến nghị đã thực hiện không thể nhiều hơn kiến nghị sau giám sát.", true),
            new Rule("F07 <= F06", "Nội dung công khai đúng hạn không thể nhiều hơn nội dung phải công khai.", true),
            new Rule("F15 <= F14", "Ý kiến được tiếp thu không thể nhiều hơn ý kiến tham gia.", true),
            new Rule("A07 >= A06", "Số lượt người dự ít hơn số cuộc. Xin xem lại.", true),
            new Rule("G06 = 0 || G07 > 0", "Có đối thoại thì phải có lượt người dự.", true));

    private final Forms forms;

    DemoForms(Forms forms) {
        this.forms = forms;
    }

    /** The hamlets' is asked for from last month on, the communes' from the quarter under way. */
    void make(Unit province, List<Unit> trying, YearMonth now) {
        var first = now.minusMonths(1).atDay(1);
        var hamlets =
                forms.create(province, HAMLETS, first, definition(HAMLETS, "Phiếu tháng của tổ dân vận", OF_HAMLETS));
        for (var commune : trying) {
            forms.assign(
                    hamlets.form().id(),
                    Addressees.all(Level.HAMLET, commune.id()),
                    rhythm(Period.Kind.MONTH, DAYS_AFTER_MONTH),
                    route(Level.COMMUNE),
                    first);
        }
        var communes = forms.create(
                province, COMMUNES, first, definition(COMMUNES, "Biểu quý công tác dân vận của xã", OF_COMMUNES));
        forms.assign(
                communes.form().id(),
                Addressees.all(Level.COMMUNE, province.id()),
                rhythm(Period.Kind.QUARTER, DAYS_AFTER_QUARTER),
                route(Level.PROVINCE),
                quarter(now.atDay(1)));
    }

    private static LocalDate quarter(LocalDate day) {
        return day.withMonth((day.getMonthValue() - 1) / 3 * 3 + 1);
    }

    private static Rhythm rhythm(Period.Kind kind, int daysAfter) {
        return new Rhythm(kind, null, daysAfter);
    }

    private static Route route(Level approver) {
        return new Route(List.of(approver), true, DAYS_UNTIL_LOCKED);
    }

    private static Definition definition(String form, String title, List<Rule> rules) {
        var sections = new LinkedHashMap<String, List<Field>>();
        DemoTable.rows("forms.csv", Row::of).stream()
                .filter(row -> row.form().equals(form))
                .forEach(row -> sections.computeIfAbsent(row.section(), ignored -> new ArrayList<>())
                        .add(row.field()));
        return new Definition(
                title,
                ILLUSTRATION,
                sections.entrySet().stream()
                        .map(section -> new Section(section.getKey(), null, section.getValue()))
                        .toList(),
                rules);
    }

    private record Row(String form, String section, Field field) {

        static Row of(NamedCsvRecord row) {
            return new Row(
                    row.getField("form"),
                    row.getField("section"),
                    new Field(
                            Cell.parse(row.getField("cell")),
                            row.getField("label"),
                            row.getField("guidance").isEmpty() ? null : row.getField("guidance"),
                            row.getField("required").equals("yes"),
                            Integer.parseInt(row.getField("decimals")),
                            number(row.getField("least")),
                            number(row.getField("most")),
                            number(row.getField("jump"))));
        }

        private static @Nullable BigDecimal number(String written) {
            return written.isEmpty() ? null : new BigDecimal(written);
        }
    }
}
