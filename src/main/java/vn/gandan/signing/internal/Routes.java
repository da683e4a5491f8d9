package vn.gandan.signing.internal;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;
import vn.gandan.signing.ApprovalStep;

/** Steps of approval as their column has them. */
final class Routes {

    private static final TypeReference<List<ApprovalStep>> STEPS = new TypeReference<>() {};

    private Routes() {}

    static String json(List<ApprovalStep> steps) {
        return JsonMapper.shared().writeValueAsString(steps);
    }

    static List<ApprovalStep> of(String json) {
        return JsonMapper.shared().readValue(json, STEPS);
    }
}
