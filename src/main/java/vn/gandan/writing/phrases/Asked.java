package vn.gandan.writing.phrases;

import java.util.List;

/** What stands between braces in a pattern, and is asked of the data when the sentence is said. */
public sealed interface Asked {

    /** As it is written between the braces. */
    String written();

    /** The indicators that must have a figure for this to be said. */
    default List<String> indicators() {
        return List.of();
    }

    /** {@code {E01}}: the figure; its measure stands in the sentence, but money and percentages bring theirs. */
    record Amount(String code) implements Asked {

        @Override
        public String written() {
            return code;
        }

        @Override
        public List<String> indicators() {
            return List.of(code);
        }
    }

    /** {@code {D02/D01}}: so many of so many, 2.071/2.071. */
    record Share(String part, String whole) implements Asked {

        @Override
        public String written() {
            return part + "/" + whole;
        }

        @Override
        public List<String> indicators() {
            return List.of(part, whole);
        }
    }

    /** {@code {bình quân D04/D02}}: so many for each. */
    record Each(String code, String by) implements Asked {

        static final String WORDS = "bình quân ";

        @Override
        public String written() {
            return WORDS + code + "/" + by;
        }

        @Override
        public List<String> indicators() {
            return List.of(code, by);
        }
    }

    /** {@code {E01 so với cùng kỳ}}: tăng 12,7% so với cùng kỳ; {@code {E01 so với kế hoạch}}: đạt 100% kế hoạch. */
    record Against(String code, Footing footing) implements Asked {

        static final String WORDS = " so với ";

        @Override
        public String written() {
            return code + WORDS + footing.written();
        }

        @Override
        public List<String> indicators() {
            return List.of(code);
        }
    }

    /** {@code {3 đơn vị cao nhất E01}}: the names of the units below with the highest or lowest figures. */
    record Foremost(int count, boolean highest, String code) implements Asked {

        static final String UNITS = " đơn vị ";
        static final String HIGHEST = "cao nhất ";
        static final String LOWEST = "thấp nhất ";

        @Override
        public String written() {
            return count + UNITS + (highest ? HIGHEST : LOWEST) + code;
        }

        @Override
        public List<String> indicators() {
            return List.of(code);
        }
    }

    /** {@code {văn bản 315-KL/TU}}: a registered paper with its day, its issuer and what it is about. */
    record Cited(String symbol) implements Asked {

        static final String WORDS = "văn bản ";

        @Override
        public String written() {
            return WORDS + symbol;
        }
    }

    /** {@code {đơn vị}}. */
    record Named(Name name) implements Asked {

        @Override
        public String written() {
            return name.written();
        }
    }
}
