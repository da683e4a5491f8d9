package vn.gandan.forms.internal;

import static vn.gandan.forms.internal.Flaw.Kind.CONDITION_EMPTY;
import static vn.gandan.forms.internal.Flaw.Kind.CONDITION_MIXED;
import static vn.gandan.forms.internal.Flaw.Kind.CONDITION_NO_CLAIM;
import static vn.gandan.forms.internal.Flaw.Kind.CONDITION_UNREADABLE;
import static vn.gandan.forms.internal.Flaw.Kind.CONDITION_WITHOUT_FIGURES;
import static vn.gandan.forms.internal.Flaw.Kind.FUNCTION_UNKNOWN;
import static vn.gandan.forms.internal.Flaw.Kind.NUMBER_UNUSABLE;
import static vn.gandan.forms.internal.Flaw.Kind.VARIABLE_UNKNOWN;

import com.ezylang.evalex.Expression;
import com.ezylang.evalex.parser.ASTNode;
import com.ezylang.evalex.parser.ParseException;
import com.ezylang.evalex.parser.Token;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.gandan.forms.internal.Condition.Source;
import vn.gandan.indicators.Cell;

/**
 * Reads the conditions of one form. What EvalEx parses is then looked through node by node: only figures of the form,
 * arithmetic, comparison, and/or/not and some functions of numbers are let through, and each only where it makes sense.
 */
final class ConditionReader {

    /** Why a condition cannot be used. */
    static final class Unusable extends Exception {

        private final transient Flaw.Kind kind;
        private final String detail;

        Unusable(Flaw.Kind kind, String detail) {
            super(kind + " " + detail, null, false, false);
            this.kind = kind;
            this.detail = detail;
        }

        Flaw.Kind kind() {
            return kind;
        }

        String detail() {
            return detail;
        }
    }

    private enum Type {
        NUMBER,
        CLAIM
    }

    static final String LAST = "last_";

    /** More digits are no figure of ours; 2E9 would be a number too large to reckon with. */
    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}(\\.\\d{1,9})?");

    private static final int SHOWN = 16;

    private final Map<String, Source> variables = new HashMap<>();

    ConditionReader(Collection<Cell> cells) {
        for (var cell : cells) {
            variables.put(lower(cell.variable()), new Source(cell, false));
            variables.put(lower(LAST + cell.variable()), new Source(cell, true));
        }
    }

    Condition read(String written) throws Unusable {
        if (written.isBlank()) {
            throw new Unusable(CONDITION_EMPTY, "");
        }
        var expression = new Expression(Grammar.symbols(written), Grammar.CONFIGURATION);
        var sources = new LinkedHashMap<String, Source>();
        if (type(parsed(expression, written), sources) != Type.CLAIM) {
            throw new Unusable(CONDITION_NO_CLAIM, written);
        }
        if (sources.isEmpty()) {
            throw new Unusable(CONDITION_WITHOUT_FIGURES, written);
        }
        return new Condition(expression, sources);
    }

    private static ASTNode parsed(Expression expression, String written) throws Unusable {
        try {
            return expression.getAbstractSyntaxTree();
        } catch (ParseException unreadable) {
            if (String.valueOf(unreadable.getMessage()).startsWith("Undefined function")) {
                throw new Unusable(FUNCTION_UNKNOWN, unreadable.getTokenString());
            }
            throw new Unusable(CONDITION_UNREADABLE, around(written, unreadable.getStartPosition()));
        }
    }

    private static String around(String written, int position) {
        int start = Math.clamp(position - 1L, 0, Math.max(0, written.length() - 1));
        return written.substring(start, Math.min(written.length(), start + SHOWN))
                .strip();
    }

    private Type type(ASTNode node, Map<String, Source> sources) throws Unusable {
        var token = node.getToken();
        return switch (token.getType()) {
            case NUMBER_LITERAL -> number(token);
            case VARIABLE_OR_CONSTANT -> variable(token, sources);
            case INFIX_OPERATOR, PREFIX_OPERATOR, FUNCTION -> result(node, sources);
            default -> throw new Unusable(CONDITION_UNREADABLE, token.getValue());
        };
    }

    private static Type number(Token token) throws Unusable {
        if (!NUMBER.matcher(token.getValue()).matches()) {
            throw new Unusable(NUMBER_UNUSABLE, token.getValue());
        }
        return Type.NUMBER;
    }

    private Type variable(Token token, Map<String, Source> sources) throws Unusable {
        var source = variables.get(lower(token.getValue()));
        if (source == null) {
            throw new Unusable(VARIABLE_UNKNOWN, token.getValue());
        }
        sources.put(token.getValue(), source);
        return Type.NUMBER;
    }

    private Type result(ASTNode node, Map<String, Source> sources) throws Unusable {
        var token = node.getToken();
        return switch (token.getValue().toUpperCase(Locale.ROOT)) {
            case "+", "-", "*", "/", "%", "MIN", "MAX", "SUM", "ABS", "ROUND", "FLOOR", "CEILING" ->
                all(node, Type.NUMBER, Type.NUMBER, sources);
            case "=", "==", "!=", "<>", "<", "<=", ">", ">=" -> all(node, Type.NUMBER, Type.CLAIM, sources);
            case "&&", "||", "!", "NOT" -> all(node, Type.CLAIM, Type.CLAIM, sources);
            case "IF" -> choice(node, sources);
            default -> throw new Unusable(CONDITION_UNREADABLE, token.getValue());
        };
    }

    private Type all(ASTNode node, Type needed, Type result, Map<String, Source> sources) throws Unusable {
        for (var each : node.getParameters()) {
            expect(type(each, sources), needed, node);
        }
        return result;
    }

    private Type choice(ASTNode node, Map<String, Source> sources) throws Unusable {
        var parts = node.getParameters();
        expect(type(parts.getFirst(), sources), Type.CLAIM, node);
        var result = type(parts.get(1), sources);
        expect(type(parts.get(2), sources), result, node);
        return result;
    }

    private static void expect(@Nullable Type found, Type needed, ASTNode node) throws Unusable {
        if (found != needed) {
            throw new Unusable(CONDITION_MIXED, node.getToken().getValue());
        }
    }

    private static String lower(String variable) {
        return variable.toLowerCase(Locale.ROOT);
    }
}
