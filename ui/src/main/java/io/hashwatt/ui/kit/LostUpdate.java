package io.hashwatt.ui.kit;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import io.hashwatt.ui.text.T;
import java.util.List;

/** Somebody else saved first: both versions side by side, and the choice between them. */
public final class LostUpdate {

    /** What one part is in either version. */
    public record Part(String label, String theirs, String mine) {

        boolean differs() {
            return !theirs.equals(mine);
        }
    }

    private LostUpdate() {}

    /**
     * @param what was saved twice, by its name
     * @param takeTheirs leaves what is stored
     * @param saveMine writes over it
     */
    public static void show(String what, List<Part> parts, Runnable takeTheirs, Runnable saveMine) {
        FormDialog dialog = new FormDialog(T.of("kit.lost.title", what)).wide();
        NativeTable table = new NativeTable();
        table.addClassName("hw-compare");
        NativeTableRow head = table.getHead().addRow();
        List.of("", T.of("kit.lost.theirs"), T.of("kit.lost.mine"))
                .forEach(text -> head.addHeaderCell().setText(text));
        parts.forEach(part -> addRow(table, part));
        dialog.content(new Paragraph(T.of("kit.lost.text")), table);
        dialog.buttons(
                Buttons.plain(T.of("kit.lost.takeTheirs"), () -> {
                    dialog.close();
                    takeTheirs.run();
                }),
                Buttons.primary(T.of("kit.lost.saveMine"), () -> {
                    dialog.close();
                    saveMine.run();
                }));
        dialog.open();
    }

    private static void addRow(NativeTable table, Part part) {
        NativeTableRow row = table.getBody().addRow();
        NativeTableHeaderCell label = row.addHeaderCell();
        label.setText(part.label());
        label.getElement().setAttribute("scope", "row");
        row.addDataCell().setText(part.theirs());
        row.addDataCell().setText(part.mine());
        row.setClassName("hw-differs", part.differs());
    }
}
