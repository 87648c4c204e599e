package io.hashwatt.ui.chart.timeline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JavaScript;

/**
 * Draws a {@link StripsPicture} where there is no room for a timeline. By mouse, touch and arrow keys one reads, below a
 * group's name, what each of its plans says of a moment; nothing comes back.
 */
@Tag("hw-strips")
@JavaScript("context://hashwatt/strips.js")
public final class Strips extends Component {

    private static final long serialVersionUID = 1L;

    public Strips show(StripsPicture picture) {
        getElement().callJsFunction("show", StripsJson.of(picture));
        return this;
    }
}
