package vn.gandan.signing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * With what a paper is signed.
 *
 * @param held a number that is held free in the book; null: the next one
 */
public record SignatureOrder(
        LocalDate day, SignedBy by, @Nullable Integer held) {

    public SignatureOrder(LocalDate day, SignedBy by) {
        this(day, by, null);
    }
}
