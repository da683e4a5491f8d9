package vn.gandan.writing.phrases;

import java.util.List;

/** What stands between braces in a pattern, and is asked of the data when the sentence is said. */
public sealed interface Asked {

    /** As it is written between the braces. */
    String written();

    /** The figures that must be there for this to be said. */
    default List<Sought> sought() {
        return List.of();
    }

    /** Their indicators. */
    default List<String> indicators() {
        return sought().stream().map(Sought::code).toList();
    }

    /**
     * {@code {E01}}, {@code {A02: Kế hoạch}}, {@code {E01 quý I/2026}}: the figure; its measure stands in the sentence, but
     * money and percentages bring theirs.
     */
    record Amount(Sought of) implements Asked {

        @Override
        public String written() {
            return of.written();
        }

        @Override
        public List<Sought> sought() {
            return List.of(of);
        }
    }

    /** {@code {D02/D01}}: so many of so many, 2.071/2.071. */
    record Share(String part, String whole) implements Asked {

        @Override
        public String written() {
            return part + "/" + whole;
        }

        @Override
        public List<Sought> sought() {
            return List.of(Sought.of(part), Sought.of(whole));
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
        public List<Sought> sought() {
            return List.of(Sought.of(code), Sought.of(by));
        }
    }

    /** {@code {E01 so với cùng kỳ}}: tăng 12,7% so với cùng kỳ; {@code {E01 so với kế hoạch}}: đạt 100% kế hoạch. */
    record Against(Sought of, Footing footing) implements Asked {

        static final String WORDS = " so với ";

        @Override
        public String written() {
            return of.written() + WORDS + footing.written();
        }

        @Override
        public List<Sought> sought() {
            return List.of(of);
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
        public List<Sought> sought() {
            return List.of(Sought.of(code));
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
