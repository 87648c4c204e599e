package io.hashwatt.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.hashwatt.application.kernel.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A list by ids, read by offsets,")
class KeysetSourceTest {

    private final List<Page<Integer>> asked = new ArrayList<>();
    private final KeysetSource<Integer, Integer> source = new KeysetSource<>(this::list, row -> row);

    /** 0 to 249. */
    private List<Integer> list(Page<Integer> page) {
        asked.add(page);
        int first = page.after().map(last -> last + 1).orElse(0);
        return IntStream.range(first, Math.min(250, first + page.limit()))
                .boxed()
                .toList();
    }

    @Test
    @DisplayName("is asked once for each piece while it is scrolled through")
    void scrolling() {
        assertThat(source.fetch(0, 50)).startsWith(0).hasSize(50);
        assertThat(source.fetch(50, 50)).startsWith(50).hasSize(50);
        assertThat(source.fetch(100, 50)).startsWith(100);
        assertThat(asked).hasSize(3);
    }

    @Test
    @DisplayName("finds a place it has never been to, and knows where it ends")
    void jumping() {
        assertThat(source.fetch(220, 50))
                .containsExactlyElementsOf(IntStream.range(220, 250).boxed().toList());
        assertThat(source.fetch(300, 50)).isEmpty();
    }

    @Test
    @DisplayName("begins anew when it was told to forget")
    void forgetting() {
        source.fetch(0, 50);
        source.forget();
        source.fetch(50, 50);

        assertThat(asked).hasSize(3);
    }
}
