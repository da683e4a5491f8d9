package vn.gandan.forms.internal;

import com.ezylang.evalex.config.ExpressionConfiguration;
import com.ezylang.evalex.config.FunctionDictionaryIfc;
import com.ezylang.evalex.config.MapBasedFunctionDictionary;
import com.ezylang.evalex.functions.basic.AbsFunction;
import com.ezylang.evalex.functions.basic.CeilingFunction;
import com.ezylang.evalex.functions.basic.FloorFunction;
import com.ezylang.evalex.functions.basic.IfFunction;
import com.ezylang.evalex.functions.basic.MaxFunction;
import com.ezylang.evalex.functions.basic.MinFunction;
import com.ezylang.evalex.functions.basic.NotFunction;
import com.ezylang.evalex.functions.basic.RoundFunction;
import com.ezylang.evalex.functions.basic.SumFunction;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How conditions are written: EvalEx without constants, texts, lists, clocks and chance. */
final class Grammar {

    static final ExpressionConfiguration CONFIGURATION = ExpressionConfiguration.builder()
            .functionDictionary(functions())
            // A half is rounded as on screens and papers.
            .mathContext(new MathContext(68, RoundingMode.HALF_UP))
            .defaultConstants(Map.of())
            .dataAccessorSupplier(() -> Figures.ACCESS)
            .arraysAllowed(false)
            .structuresAllowed(false)
            .binaryAllowed(false)
            .implicitMultiplicationAllowed(false)
            .build();

    private static final Pattern WORDS = Pattern.compile("(?iU)\\b(and|or|not|và|hoặc|không)\\b");

    private Grammar() {}

    private static FunctionDictionaryIfc functions() {
        var functions = new MapBasedFunctionDictionary();
        functions.addFunction("ABS", new AbsFunction());
        functions.addFunction("CEILING", new CeilingFunction());
        functions.addFunction("FLOOR", new FloorFunction());
        functions.addFunction("IF", new IfFunction());
        functions.addFunction("MAX", new MaxFunction());
        functions.addFunction("MIN", new MinFunction());
        functions.addFunction("NOT", new NotFunction());
        functions.addFunction("ROUND", new RoundFunction());
        functions.addFunction("SUM", new SumFunction());
        return functions;
    }

    /** The words between claims as EvalEx knows them, each as long as it was, so that places stay where they are. */
    static String symbols(String written) {
        return WORDS.matcher(written).replaceAll(Grammar::symbol);
    }

    private static String symbol(MatchResult word) {
        String symbol = switch (word.group().toLowerCase(Locale.of("vi"))) {
            case "and", "và" -> "&&";
            case "or", "hoặc" -> "||";
            default -> "!";
        };
        return symbol + " ".repeat(word.group().length() - symbol.length());
    }
}
