package vn.gandan.desk.internal;

import java.util.List;

/** The seven figures of the five-year report on the hamlets' mobilisation teams, which the home page opens with. */
final class Headline {

    static final String HAMLETS = "D01";
    static final String TEAMS = "D02";
    static final String MEMBERS = "D04";
    static final String LAND = "E01";

    /** In the order of the page and of the table. */
    static final List<String> INDICATORS = List.of(TEAMS, MEMBERS, LAND, "E03", "E04", "E05", "C15");

    private Headline() {}
}
