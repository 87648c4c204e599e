package io.hashwatt.application.tenancy.journal;

import io.hashwatt.domain.kernel.Event;
import io.hashwatt.domain.kernel.Fact;
import io.hashwatt.domain.kernel.Interval;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a component of an event is kept. An interval is two facts, {@code from} and {@code to}.
 *
 * @param missing what an event without the fact means; empty: it must have it
 * @param optional whether there may be none
 */
record EventFact(RecordComponent component, String name, String missing, boolean optional, FactText<?> form) {

    private static final String FROM = "from";
    private static final String TO = "to";

    static EventFact of(RecordComponent component) {
        Fact fact = component.getAnnotation(Fact.class);
        String name = fact == null || fact.value().isEmpty() ? snakeCase(component.getName()) : fact.value();
        boolean optional = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        Class<?> type = component.getType() == Interval.class ? Instant.class : component.getType();
        return new EventFact(component, name, fact == null ? "" : fact.missing(), optional, FactText.of(type));
    }

    void write(Event event, Map<String, String> facts) {
        Object value = valueOf(event);
        if (value instanceof Interval interval) {
            facts.put(FROM, form.text(interval.start()));
            facts.put(TO, form.text(interval.end()));
        } else if (value != null) {
            facts.put(name, form.text(value));
        }
    }

    /** Of a component that is always there. */
    String text(Event event) {
        Object value = valueOf(event);
        if (value == null) {
            throw new IllegalArgumentException("nobody knows what this happened to: " + event);
        }
        return form.text(value);
    }

    @Nullable Object read(Map<String, String> facts) {
        if (component.getType() == Interval.class) {
            return new Interval((Instant) value(text(facts, FROM)), (Instant) value(text(facts, TO)));
        }
        return optional && !facts.containsKey(name) ? null : value(text(facts, name));
    }

    Object value(String text) {
        try {
            return form.value(text);
        } catch (RuntimeException unfit) {
            throw new IllegalArgumentException(name + " is no " + form.type().getSimpleName() + ": " + text, unfit);
        }
    }

    private String text(Map<String, String> facts, String called) {
        String text = facts.getOrDefault(called, missing);
        if (text.isEmpty() && !facts.containsKey(called)) {
            throw new IllegalArgumentException(called + " is missing");
        }
        return text;
    }

    private @Nullable Object valueOf(Event event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalArgumentException("events are public records: " + event, closed);
        }
    }

    private static String snakeCase(String camelCase) {
        return camelCase.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }
}
