package vn.gandan.writing.phrases;

import java.util.List;
import java.util.Optional;
import vn.gandan.writing.phrases.Asked.Foremost;

/** What a report can be told, for one unit and period. */
public interface Facts {

    /** Empty where the catalogue has no such indicator, or the indicator no such item. */
    Optional<Fact> fact(Sought sought);

    default Optional<Fact> fact(String code) {
        return fact(Sought.of(code));
    }

    /** The names of the units below in the order asked for; fewer where fewer have a figure. */
    List<String> foremost(Foremost asked);

    /** "Kết luận số 315-KL/TU ngày 14/10/2014 của Thường trực Tỉnh ủy về …"; empty where no such paper is registered. */
    Optional<String> cited(String symbol);

    String named(Name name);
}
