package io.hashwatt.ui.kit.figure;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** Two versions of one thing side by side, with what differs marked. */
public final class Comparison extends NativeTable {

    private static final long serialVersionUID = 1L;

    /** What one part is in either version. */
    public record Part(String label, String one, String other) {

        public boolean differs() {
            return !one.equals(other);
        }
    }

    /** @param one what the first version is called @param other what the second is called */
    public Comparison(String one, String other, List<Part> parts) {
        addClassName("hw-compare");
        NativeTableRow head = getHead().addRow();
        List.of("", one, other).forEach(text -> head.addHeaderCell().setText(text));
        parts.forEach(this::add);
    }

    private void add(Part part) {
        NativeTableRow row = getBody().addRow();
        NativeTableHeaderCell label = row.addHeaderCell();
        label.setText(part.label());
        label.getElement().setAttribute("scope", "row");
        row.addDataCell().setText(part.one());
        row.addDataCell().setText(part.other());
        row.setClassName("hw-differs", part.differs());
    }
}
