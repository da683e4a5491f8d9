package vn.gandan.programmes;

import java.util.UUID;

/** One thing that a briefing concluded (kết luận giao ban); where somebody is to do it, its duties say who. */
public record Conclusion(UUID id, BriefingId briefing, int position, String words) {

    /** Of the duties that a conclusion opens. */
    public static final String SOURCE = "BRIEFING";

    public static final String SLOT = "CONCLUSION";
}
