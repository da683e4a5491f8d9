package vn.gandan.workbooks.internal;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/** A long list worked on part by part, each when it is asked for. */
final class Parts<S, T> implements Iterator<List<T>> {

    private final List<S> all;
    private final int size;
    private final Function<List<S>, List<T>> work;
    private int at;

    private Parts(List<S> all, int size, Function<List<S>, List<T>> work) {
        this.all = all;
        this.size = size;
        this.work = work;
    }

    static <S, T> Parts<S, T> of(List<S> all, int size, Function<List<S>, List<T>> work) {
        return new Parts<>(all, size, work);
    }

    @Override
    public boolean hasNext() {
        return at < all.size();
    }

    @Override
    public List<T> next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        var part = all.subList(at, Math.min(all.size(), at + size));
        at += part.size();
        return work.apply(part);
    }
}
