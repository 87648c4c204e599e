package io.hashwatt.ui.text;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;

/** Hands the texts to Vaadin, which wants to know the languages there are. */
public final class TextsProvider implements I18NProvider {

    private static final long serialVersionUID = 1L;

    /** The language of the locale if there are texts in it, with the region it comes with; else English. */
    public static Locale closestTo(Locale locale) {
        return Texts.LANGUAGES.stream().anyMatch(known -> known.getLanguage().equals(locale.getLanguage()))
                ? locale
                : Locale.ENGLISH;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return Texts.LANGUAGES;
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        return Texts.in(locale).text(key, params);
    }
}
