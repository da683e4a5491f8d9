package vn.gandan.analysis;

import java.util.List;

/** The seven figures of the five-year report on the hamlets' mobilisation teams, which the home page opens with. */
public final class Headline {

    public static final String HAMLETS = "D01";
    public static final String TEAMS = "D02";
    public static final String MEMBERS = "D04";
    public static final String LAND = "E01";

    /** In the order of the page and of the table. */
    public static final List<String> INDICATORS = List.of(TEAMS, MEMBERS, LAND, "E03", "E04", "E05", "C15");

    private Headline() {}
}
