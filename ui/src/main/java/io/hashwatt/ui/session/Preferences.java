package io.hashwatt.ui.session;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import io.hashwatt.ui.text.TextsProvider;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a user likes, in this browser: kept in cookies, so that the first page already knows.
 *
 * @param colors light, dark or the system's
 * @param locale one that there are texts for
 */
public record Preferences(ColorScheme.Value colors, Locale locale) {

    private static final String COLORS = "hashwatt_colors";
    private static final String LANGUAGE = "hashwatt_language";
    private static final int YEAR_IN_SECONDS = 31_536_000;

    private static final Set<ColorScheme.Value> CHOICES =
            Set.of(ColorScheme.Value.LIGHT, ColorScheme.Value.DARK, ColorScheme.Value.SYSTEM);

    /** Of the request that is being answered. */
    public static Preferences current() {
        return of(VaadinRequest.getCurrent());
    }

    public static Preferences of(VaadinRequest request) {
        ColorScheme.Value colors = cookie(request, COLORS)
                .flatMap(value -> CHOICES.stream()
                        .filter(known -> known.name().equals(value))
                        .findFirst())
                .orElse(ColorScheme.Value.SYSTEM);
        Locale locale = cookie(request, LANGUAGE)
                .map(Locale::forLanguageTag)
                .orElseGet(() -> request.getLocale() == null ? Locale.ENGLISH : request.getLocale());
        return new Preferences(colors, TextsProvider.closestTo(locale));
    }

    public void applyTo(UI ui) {
        ui.setLocale(locale);
        if (colors != ColorScheme.Value.SYSTEM) {
            ui.getPage().setColorScheme(colors);
        }
    }

    /** From now on, and at once. */
    public static void choose(UI ui, ColorScheme.Value colors) {
        store(ui, COLORS, colors.name());
        ui.getPage().setColorScheme(colors);
    }

    /** From now on; the page is built anew. */
    public static void choose(UI ui, Locale language) {
        store(ui, LANGUAGE, language.toLanguageTag());
        ui.getPage().reload();
    }

    private static void store(UI ui, String name, String value) {
        ui.getPage()
                .executeJs(
                        "document.cookie = $0 + '=' + $1 + '; path=/; samesite=lax; max-age=' + $2"
                                + " + (location.protocol === 'https:' ? '; secure' : '')",
                        name,
                        value,
                        YEAR_IN_SECONDS);
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
