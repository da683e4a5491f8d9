package vn.gandan.reporting.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.gandan.reporting.Provenance;

/** Where one total came from as other programs read it. */
record ProvenanceAnswer(TotalRow total, @Nullable EntryRow entry, List<EntryRow> history, List<TotalRow> parts) {

    static ProvenanceAnswer of(Provenance provenance) {
        return new ProvenanceAnswer(
                TotalRow.of(provenance.total()),
                provenance.entry() == null ? null : EntryRow.of(provenance.entry()),
                provenance.history().stream().map(EntryRow::of).toList(),
                provenance.parts().stream().map(TotalRow::of).toList());
    }
}
