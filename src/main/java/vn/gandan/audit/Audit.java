package vn.gandan.audit;

import java.util.List;
import java.util.Map;
import vn.gandan.shared.ProvinceId;

/** The trail of what was changed, by whom (nhật ký). Rows can be added and read, never altered. */
public interface Audit {

    /**
     * Adds a row in the caller's transaction, in the name of the scope's actor.
     *
     * @param path of the unit concerned, as recorded
     * @param act what was done, a stable code ({@code FIGURES_SUBMITTED})
     * @param subject what it was done to ({@code submission 0199…})
     * @param details figures and codes that describe it; never a citizen's name, text or contact
     */
    void record(ProvinceId province, String path, String act, String subject, Map<String, String> details);

    /** The same in a transaction of its own, for a refusal that rolls back the caller's. */
    void recordApart(ProvinceId province, String path, String act, String subject, Map<String, String> details);

    /** What was recorded of one act in a province, the first first: whoever keeps a hash compares it with the one recorded. */
    List<Recorded> recorded(ProvinceId province, String act);

    /** The subject and the details of a row. */
    record Recorded(String subject, Map<String, String> details) {}
}
