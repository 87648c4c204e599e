package io.hashwatt.ui.fleet;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import io.hashwatt.domain.fleet.PlausibleLevels;
import io.hashwatt.domain.kernel.CurrencyCode;
import io.hashwatt.ui.finding.ImplausibleNotes;
import io.hashwatt.ui.fleet.GroupsPresenter.Preview;
import io.hashwatt.ui.kit.table.DataTable;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.SiteTime;
import io.hashwatt.ui.text.T;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What becomes of groups, before it does: those that are new or change, and how many stay. */
final class PreviewTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient GroupWords words;
    private final H3 head = new H3();
    private final Div notes = new Div();
    private final DataTable<Preview> table = new DataTable<>(T.of("fleet.preview"));

    PreviewTable(CurrencyCode currency) {
        words = new GroupWords(currency);
        addClassName("hw-previews");
        table.twoLines(T.of("fleet.group"), preview -> preview.after().name(), this::whatHappens)
                .setFlexGrow(1);
        add(head, table, notes);
    }

    /** @return how many groups are new or change */
    long show(List<Preview> all) {
        List<Preview> moved = all.stream().filter(preview -> !preview.isSame()).toList();
        long fresh = moved.stream().filter(Preview::isNew).count();
        head.setText(Stream.of(
                        some("fleet.preview.fresh", fresh),
                        some("fleet.preview.changed", moved.size() - fresh),
                        some("fleet.preview.same", (long) all.size() - moved.size()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", ")));
        table.rows(moved);
        notes.removeAll();
        notes.add(ImplausibleNotes.of(
                moved.stream()
                        .flatMap(preview -> PlausibleLevels.of(preview.after()).stream())
                        .toList(),
                SiteTime.in(SiteTime.UTC)));
        table.setVisible(!moved.isEmpty());
        return moved.size();
    }

    private static String some(String key, long number) {
        return number == 0 ? "" : T.count(key, number);
    }

    private String whatHappens(Preview preview) {
        return preview.before()
                .map(group -> words.differences(group.group(), preview.after()).stream()
                        .map(GroupWords.Difference::inWords)
                        .collect(Collectors.joining("; ")))
                .orElseGet(() -> T.of(
                        "fleet.preview.new",
                        Formats.current().count(preview.after().miners())));
    }
}
