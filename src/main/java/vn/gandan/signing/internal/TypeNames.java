package vn.gandan.signing.internal;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.gandan.directives.DocumentType;
import vn.gandan.directives.Symbol;
import vn.gandan.directives.Vocabulary;
import vn.gandan.shared.Texts;

/** How types of papers are called. */
@Component
class TypeNames {

    private final Texts text;

    TypeNames(Texts text) {
        this.text = text;
    }

    String of(String type, Symbol.Side side) {
        var known = Vocabulary.standard().types(type);
        return known.stream()
                .filter(each -> each.system() == side)
                .findFirst()
                .or(() -> known.stream().findFirst())
                .map(this::name)
                .orElse(type);
    }

    /** By abbreviation, in the order of the list. */
    Map<String, String> all() {
        var names = new LinkedHashMap<String, String>();
        Vocabulary.standard().types().forEach(type -> names.putIfAbsent(type.code(), name(type)));
        return names;
    }

    private String name(DocumentType type) {
        return text.english() ? type.nameEn() : type.nameVi();
    }
}
