package vn.gandan.duties.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.gandan.duties.Rule;
import vn.gandan.duties.Term;
import vn.gandan.shared.Texts;
import vn.gandan.shared.VietnameseText;

/** The rules as a page and a file show them, by field of law; the words of each are made here, once for both. */
public record RuleTable(String words, boolean past, LocalDate today, List<Group> groups) {

    /** One field of law: its key stands in the codes of its rules. */
    public record Group(String name, List<Row> rows) {}

    public record Row(
            Rule rule,
            String term,
            String counted,
            @Nullable String remote,
            @Nullable String extension,
            String valid,
            boolean over) {}

    /** By the first word of the code; criticism and supervision are one field. */
    private static final Map<String, String> FIELDS = fields();

    private static Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("DC", "democracy");
        fields.put("TD", "reception");
        fields.put("KN", "complaint");
        fields.put("TC", "denunciation");
        fields.put("PA", "feedback");
        fields.put("GS", "supervision");
        fields.put("PB", "supervision");
        fields.put("BC", "reporting");
        return fields;
    }

    static RuleTable of(List<Rule> rules, String words, boolean past, LocalDate today, Texts text) {
        var groups = new LinkedHashMap<String, List<Row>>();
        FIELDS.values().forEach(field -> groups.put(field, new ArrayList<>()));
        groups.put("other", new ArrayList<>());
        for (var rule : rules) {
            var row = row(rule, today, text);
            if ((past || !row.over()) && matches(row, words)) {
                groups.computeIfAbsent(field(rule), none -> new ArrayList<>()).add(row);
            }
        }
        var shown = groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new Group(text.of("duties.rules.field." + group.getKey()), group.getValue()))
                .toList();
        return new RuleTable(words, past, today, shown);
    }

    public int size() {
        return groups.stream().mapToInt(group -> group.rows().size()).sum();
    }

    public int confirmed() {
        return (int) rows().stream().filter(row -> row.rule().confirmed()).count();
    }

    public List<Row> rows() {
        return groups.stream().flatMap(group -> group.rows().stream()).toList();
    }

    private static String field(Rule rule) {
        return FIELDS.getOrDefault(rule.code().substring(0, rule.code().indexOf('.')), "other");
    }

    private static boolean matches(Row row, String words) {
        var rule = row.rule();
        var all = VietnameseText.fold(
                String.join(" ", rule.code(), rule.subject(), rule.trigger(), rule.citation(), row.term()));
        return List.of(VietnameseText.fold(words).strip().split("\\s+", -1)).stream()
                .allMatch(all::contains);
    }

    private static Row row(Rule rule, LocalDate today, Texts text) {
        var kind = "duties.rules.kind." + rule.kind().name();
        var right = rule.extension();
        return new Row(
                rule,
                text.of(kind, amount(rule.term(), text)),
                text.of(kind + ".counted", rule.trigger()),
                rule.remoteTerm() == null ? null : text.of("duties.rules.remote", amount(rule.remoteTerm(), text)),
                right == null
                        ? null
                        : text.of(
                                right.needsDocument() ? "duties.rules.extension.written" : "duties.rules.extension",
                                right.times(),
                                amount(right.each(), text)),
                valid(rule, text),
                rule.to() != null && rule.to().isBefore(today));
    }

    private static String amount(Term term, Texts text) {
        return text.of("duties.term." + term.unit().name(), term.amount());
    }

    private static String valid(Rule rule, Texts text) {
        var from = rule.from();
        var to = rule.to();
        if (from == null) {
            return to == null ? text.of("duties.rules.valid.unknown") : text.of("duties.rules.valid.to", to);
        }
        return to == null ? text.of("duties.rules.valid.from", from) : text.of("duties.rules.valid.between", from, to);
    }
}
