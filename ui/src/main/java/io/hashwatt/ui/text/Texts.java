package io.hashwatt.ui.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** All texts of one language. */
final class Texts {

    /** The areas of the UI; each has a file per language. */
    static final List<String> AREAS = List.of(
            "frame",
            "kit",
            "timeline",
            "login",
            "password",
            "error",
            "enum",
            "overview",
            "plan",
            "schedule",
            "market",
            "backtest",
            "fleet",
            "people",
            "tour",
            "control",
            "finding");

    static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    private static final Map<String, Texts> LOADED = new ConcurrentHashMap<>();

    private final Map<String, String> byKey;

    private Texts(Map<String, String> byKey) {
        this.byKey = byKey;
    }

    /** Of the language of the locale, or else in English. */
    static Texts in(Locale locale) {
        Locale language = LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(locale.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
        return LOADED.computeIfAbsent(language.getLanguage(), Texts::load);
    }

    Map<String, String> byKey() {
        return byKey;
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    /** @throws IllegalArgumentException when there is no such text: a mistake that the tests find */
    String text(String key, Object... arguments) {
        String text = find(key).orElseThrow(() -> new IllegalArgumentException("no text for " + key));
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return text;
    }

    private static Texts load(String language) {
        return new Texts(AREAS.stream()
                .flatMap(area -> read("/texts/" + area + "_" + language + ".properties").entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(
                        entry -> (String) entry.getKey(), entry -> (String) entry.getValue())));
    }

    static Properties read(String resource) {
        Properties properties = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream(resource)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
            return properties;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
