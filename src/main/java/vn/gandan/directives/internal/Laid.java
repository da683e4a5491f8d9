package vn.gandan.directives.internal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.directives.DocumentId;
import vn.gandan.directives.NewObligation;
import vn.gandan.organisation.Level;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;

/** An obligation as it was laid (nội dung đã giao), with how many of the reader's units owe it and have done it. */
public record Laid(
        ProvinceId province,
        UUID id,
        DocumentId document,
        UnitId root,
        String path,
        String rootName,
        NewObligation.Kind kind,
        Level level,
        int years,
        LocalDate dueOn,
        @Nullable String basis,
        int owed,
        int done,
        boolean mine) {

    public boolean late(LocalDate today) {
        return done < owed && dueOn.isBefore(today);
    }

    public boolean complete() {
        return done == owed;
    }

    /** Of the duties that it opened. */
    String slot() {
        return kind.slot(years);
    }

    public String address() {
        return document.address() + "/obligations/" + province + "-" + id;
    }
}
