package io.hashwatt.application.tenancy.journal;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Values of one type as text, and back. Each is written by its {@code toString}, an enum's constant by its name. */
record FactText<T>(Class<T> type, Function<T, String> toText, Function<String, T> toValue) {

    private static final Map<Class<?>, FactText<?>> SIMPLE = simple();

    private static Map<Class<?>, FactText<?>> simple() {
        Map<Class<?>, FactText<?>> known = new HashMap<>();
        known.put(String.class, byToString(String.class, text -> text));
        known.put(Instant.class, byToString(Instant.class, Instant::parse));
        known.put(Integer.class, byToString(Integer.class, Integer::valueOf));
        known.put(int.class, known.get(Integer.class));
        known.put(Long.class, byToString(Long.class, Long::valueOf));
        known.put(long.class, known.get(Long.class));
        known.put(Boolean.class, byToString(Boolean.class, FactText::truth));
        known.put(boolean.class, known.get(Boolean.class));
        return Map.copyOf(known);
    }

    /** @throws IllegalArgumentException when there is no form for values of this type */
    static FactText<?> of(Class<?> type) {
        FactText<?> known = SIMPLE.get(type);
        if (known != null) {
            return known;
        }
        return type.isEnum() ? constants(type) : ids(type);
    }

    String text(Object value) {
        return toText.apply(type.cast(value));
    }

    /** Throws whatever it likes when the text is not of such a value. */
    T value(String text) {
        return toValue.apply(text);
    }

    private static <T> FactText<T> byToString(Class<T> type, Function<String, T> toValue) {
        return new FactText<>(type, Object::toString, toValue);
    }

    private static <T> FactText<T> constants(Class<T> type) {
        Map<String, T> byName = new HashMap<>();
        for (T constant : type.getEnumConstants()) {
            byName.put(((Enum<?>) constant).name(), constant);
        }
        return new FactText<>(type, constant -> ((Enum<?>) constant).name(), name -> known(byName, name));
    }

    private static <T> T known(Map<String, T> byName, String name) {
        T constant = byName.get(name);
        if (constant == null) {
            throw new IllegalArgumentException("unknown: " + name);
        }
        return constant;
    }

    /** The typed ids: records of one UUID, which is what they are written as. */
    private static <T> FactText<T> ids(Class<T> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components == null || components.length != 1 || components[0].getType() != UUID.class) {
            throw new IllegalArgumentException("there is no text for values of " + type.getName());
        }
        try {
            Constructor<T> constructor = type.getDeclaredConstructor(UUID.class);
            return byToString(type, text -> made(constructor, UUID.fromString(text)));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException("every record has a canonical constructor", impossible);
        }
    }

    private static <T> T made(Constructor<T> constructor, UUID value) {
        try {
            return constructor.newInstance(value);
        } catch (ReflectiveOperationException unfit) {
            throw new IllegalArgumentException(unfit);
        }
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false: " + text);
        };
    }
}
