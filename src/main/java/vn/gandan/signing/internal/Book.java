package vn.gandan.signing.internal;

import static vn.gandan.signing.SigningError.NUMBER_NOT_LATER;
import static vn.gandan.signing.SigningError.SIGNED_BEFORE_LAST_NUMBER;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.gandan.shared.ProvinceId;
import vn.gandan.shared.UnitId;

/**
 * A book of numbers (sổ văn bản đi): those of one issuer's papers of one type, in one term or year. Immutable: each number
 * returns the next state.
 *
 * @param lastNumber 0 while it is empty
 * @param lastDay of the last number
 */
public record Book(
        ProvinceId province,
        UUID id,
        String path,
        UnitId unit,
        String issuer,
        String system,
        String type,
        String run,
        int lastNumber,
        @Nullable LocalDate lastDay) {

    public int nextNumber() {
        return lastNumber + 1;
    }

    /** Numbers follow days: a later number is never of an earlier day. */
    Book take(LocalDate day) {
        if (lastDay != null && day.isBefore(lastDay)) {
            throw SIGNED_BEFORE_LAST_NUMBER.refuse(lastNumber, lastDay);
        }
        return with(nextNumber(), day);
    }

    /** Numbers up to this one were given elsewhere. */
    Book begin(int through, LocalDate day) {
        if (through <= lastNumber) {
            throw NUMBER_NOT_LATER.refuse(lastNumber);
        }
        return with(through, lastDay == null || day.isAfter(lastDay) ? day : lastDay);
    }

    private Book with(int number, LocalDate day) {
        return new Book(province, id, path, unit, issuer, system, type, run, number, day);
    }
}
