package vn.gandan.reading.internal;

import java.util.List;
import java.util.Map;
import vn.gandan.directives.Document;

/** What the register holds of the papers that a report cites, looked up once for all of them. */
record RegisterView(ReportUnits units, Map<String, List<Document>> bySymbol) {

    List<Document> namesakes(String canonical) {
        return bySymbol.getOrDefault(canonical, List.of());
    }
}
