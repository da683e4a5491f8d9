package vn.gandan.reading.internal;

import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * As many of a long list as one page shows (trang).
 *
 * @param page counted from 1
 * @param before the number of the last one before it, null: none
 * @param first the number of the first one of the page before, null: none
 * @param next the number of the first one behind it, null: none
 */
public record Stretch<T>(
        List<T> shown,
        int page,
        int pages,
        @Nullable Integer before,
        @Nullable Integer first,
        @Nullable Integer next) {

    public Stretch {
        shown = List.copyOf(shown);
    }

    /** The one with the place asked for; without one, the first. */
    static <T> Stretch<T> around(int place, List<T> all, int size, ToIntFunction<T> number) {
        int at = IntStream.range(0, all.size())
                .filter(each -> number.applyAsInt(all.get(each)) == place)
                .findFirst()
                .orElse(0);
        return page(at / size + 1, all, size, number);
    }

    static <T> Stretch<T> page(int asked, List<T> all, int size, ToIntFunction<T> number) {
        int pages = Math.max(1, (all.size() + size - 1) / size);
        int page = Math.clamp(asked, 1, pages);
        int from = (page - 1) * size;
        int to = Math.min(from + size, all.size());
        return new Stretch<>(
                all.subList(from, to),
                page,
                pages,
                from == 0 ? null : number.applyAsInt(all.get(from - 1)),
                from == 0 ? null : number.applyAsInt(all.get(from - size)),
                to == all.size() ? null : number.applyAsInt(all.get(to)));
    }

    /** The same stretch of other things. */
    <S> Stretch<S> with(List<S> others) {
        return new Stretch<>(others, page, pages, before, first, next);
    }

    public boolean whole() {
        return pages == 1;
    }
}
