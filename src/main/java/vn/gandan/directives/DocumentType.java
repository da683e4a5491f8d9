package vn.gandan.directives;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a type's abbreviation stands for on one side, and between which days, both included (loại văn bản). */
public record DocumentType(
        String code,
        Symbol.Side system,
        String nameVi,
        String nameEn,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean confirmed,
        String source) {

    public boolean inUse(LocalDate day) {
        return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
}
