package vn.gandan.programmes.internal;

import static vn.gandan.directives.DirectiveError.SECRET_PAPER;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.gandan.audit.Audit;
import vn.gandan.directives.SecrecyMark;
import vn.gandan.organisation.Unit;

/** Keeps out what bears the stamp of a secret paper, before anything of it is stored. */
@Component
class Secrecy {

    private final Audit audit;

    Secrecy(Audit audit) {
        this.audit = audit;
    }

    static void admit(@Nullable String... texts) {
        if (marked(texts)) {
            throw SECRET_PAPER.refuse();
        }
    }

    /** The same at the edge, outside any transaction; the trail tells that it happened and nothing of the text. */
    void admit(Unit unit, @Nullable String... texts) {
        if (marked(texts)) {
            audit.recordApart(unit.province(), unit.path(), "SECRET_REFUSED", "programmes", Map.of());
            throw SECRET_PAPER.refuse();
        }
    }

    private static boolean marked(@Nullable String... texts) {
        return Stream.of(texts)
                .filter(Objects::nonNull)
                .anyMatch(text -> SecrecyMark.in(text).isPresent());
    }
}
