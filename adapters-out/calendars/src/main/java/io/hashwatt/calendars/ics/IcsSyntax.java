package io.hashwatt.calendars.ics;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import io.hashwatt.documents.Quoted;
import io.hashwatt.documents.Refusal;
import io.hashwatt.documents.Remarks;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Sorts the lines of a document into the calendar's own, its events' and its zones', and leaves out the rest. */
final class IcsSyntax implements VObjectDataListener {

    /** An alarm in an event in a calendar is three; deeper is nothing we know. */
    private static final int DEEPEST = 8;

    private static final int MOST_EVENTS = 5_000;

    /** Twenty of each event: fewer than fit in a document, each of which takes far more memory than text. */
    private static final int MOST_PROPERTIES = 20 * MOST_EVENTS;

    private final Remarks remarks;
    private final Deque<String> open = new ArrayDeque<>();
    private final List<IcsProperty> properties = new ArrayList<>();
    private final List<IcsDocument.Event> events = new ArrayList<>();
    private final Map<String, String> zones = new HashMap<>();
    private @Nullable String zone;
    private boolean isCalendar;
    private int kept;

    private IcsSyntax(Remarks remarks) {
        this.remarks = remarks;
    }

    static IcsDocument read(String document, Remarks remarks) {
        IcsSyntax syntax = new IcsSyntax(remarks);
        try (VObjectReader reader = new VObjectReader(new StringReader(document), SyntaxRules.iCalendar())) {
            reader.parse(syntax);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        if (!syntax.isCalendar) {
            throw new Refusal(IcsDocument.place(1), "BEGIN:VCALENDAR must begin an iCalendar document");
        }
        if (!syntax.open.isEmpty()) {
            throw new Refusal(IcsDocument.place(1), "END:" + Quoted.plain(syntax.open.peek()) + " must not be missing");
        }
        return new IcsDocument(syntax.properties, syntax.events, syntax.zones);
    }

    @Override
    public void onComponentBegin(String name, Context context) {
        String component = name.toUpperCase(Locale.ROOT);
        int line = context.getLineNumber();
        if (open.isEmpty() != component.equals("VCALENDAR")) {
            throw new Refusal(IcsDocument.place(line), "BEGIN must be of a VCALENDAR, or within one");
        }
        open.push(component);
        if (open.size() > DEEPEST) {
            throw new Refusal(IcsDocument.place(line), "BEGIN must not be within more than " + DEEPEST + " others");
        }
        if (open.size() == 1) {
            isCalendar = true;
        } else if (open.size() == 2) {
            begin(component, line);
        } else if (component.equals("VALARM")) {
            remarks.add(IcsDocument.place(line), "a reminder is left out");
        }
    }

    private void begin(String component, int line) {
        switch (component) {
            case "VEVENT" -> events.add(new IcsDocument.Event(line, new ArrayList<>()));
            case "VTIMEZONE" -> zone = null;
            default -> remarks.add(IcsDocument.place(line), "a " + Quoted.plain(component) + " is left out");
        }
        if (events.size() > MOST_EVENTS) {
            throw new Refusal(IcsDocument.place(line), "VEVENT must not come more than " + MOST_EVENTS + " times");
        }
    }

    @Override
    public void onComponentEnd(String name, Context context) {
        if (!name.equalsIgnoreCase(open.peek())) {
            throw unmatched(context);
        }
        open.pop();
    }

    @Override
    public void onProperty(VObjectProperty property, Context context) {
        if (open.isEmpty()) {
            throw new Refusal(IcsDocument.place(context.getLineNumber()), "BEGIN:VCALENDAR must come first");
        }
        IcsProperty read = new IcsProperty(
                context.getLineNumber(),
                property.getName().toUpperCase(Locale.ROOT),
                property.getParameters().getMap(),
                property.getValue());
        if (open.size() == 1) {
            keep(read, properties);
        } else if (open.size() == 2 && "VEVENT".equals(open.peek())) {
            keep(read, events.getLast().properties());
        } else if (open.size() == 2 && "VTIMEZONE".equals(open.peek())) {
            addToZone(read);
        }
    }

    private void keep(IcsProperty property, List<IcsProperty> among) {
        if (++kept > MOST_PROPERTIES) {
            throw new Refusal(
                    IcsDocument.place(property.line()), "must be one of at most " + MOST_PROPERTIES + " properties");
        }
        among.add(property);
    }

    private void addToZone(IcsProperty property) {
        if (property.name().equals("TZID")) {
            zone = property.value();
        } else if (property.name().equals("X-LIC-LOCATION") && zone != null) {
            zones.put(zone, property.value());
        }
    }

    @Override
    public void onVersion(String value, Context context) {
        if (!value.equals("2.0")) {
            throw new Refusal(
                    IcsDocument.place(context.getLineNumber()), "VERSION must be 2.0, not " + Quoted.of(value));
        }
    }

    @Override
    public void onWarning(
            Warning warning, @Nullable VObjectProperty property, @Nullable Exception cause, Context context) {
        switch (warning) {
            case UNMATCHED_END -> throw unmatched(context);
            case MALFORMED_LINE, EMPTY_BEGIN, EMPTY_END ->
                throw new Refusal(
                        IcsDocument.place(context.getLineNumber()),
                        "must be a line of iCalendar, not " + Quoted.of(context.getUnfoldedLine()));
            case UNKNOWN_VERSION, UNKNOWN_CHARSET, QUOTED_PRINTABLE_ERROR -> {
                // onVersion has its own say; the other two are of vCard, and the value is taken as it stands.
            }
        }
    }

    private static Refusal unmatched(Context context) {
        return new Refusal(IcsDocument.place(context.getLineNumber()), "END must be of what was begun last");
    }
}
