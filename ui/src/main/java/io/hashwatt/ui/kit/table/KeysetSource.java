package io.hashwatt.ui.kit.table;

import io.hashwatt.application.kernel.Page;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Lets a table that asks for "20 from the 300th" read a list that knows only "20 after this one". Remembers where it has
 * been, so that scrolling on costs one question.
 *
 * @param <R> rows
 * @param <I> their ids
 */
final class KeysetSource<R, I> {

    private final Function<Page<I>, List<R>> list;
    private final Function<R, I> id;
    private final NavigableMap<Integer, Optional<I>> before = new TreeMap<>();

    KeysetSource(Function<Page<I>, List<R>> list, Function<R, I> id) {
        this.list = list;
        this.id = id;
        before.put(0, Optional.empty());
    }

    List<R> fetch(int offset, int limit) {
        var known = before.floorEntry(offset);
        int at = known.getKey();
        Optional<I> after = known.getValue();
        while (at < offset) {
            List<R> skipped = list.apply(new Page<>(after, Math.min(offset - at, Page.MOST)));
            if (skipped.isEmpty()) {
                return List.of();
            }
            at += skipped.size();
            after = Optional.of(id.apply(skipped.getLast()));
            before.put(at, after);
        }
        List<R> rows = list.apply(new Page<>(after, Math.min(limit, Page.MOST)));
        if (!rows.isEmpty()) {
            before.put(offset + rows.size(), Optional.of(id.apply(rows.getLast())));
        }
        return rows;
    }

    /** After something was changed. */
    void forget() {
        before.tailMap(0, false).clear();
    }
}
