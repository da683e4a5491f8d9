package vn.gandan.writing.templates;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.gandan.layout.Tradition;

/**
 * A Word file that a unit draws its papers into, without its bytes.
 *
 * @param letter whether it is for letters, which have no name of their own
 * @param validFrom the day from which papers are drawn into it, until another takes its place
 * @param name of the file
 */
public record PaperTemplate(
        UUID id, Tradition tradition, boolean letter, LocalDate validFrom, String name, String actor, Instant madeAt) {}
