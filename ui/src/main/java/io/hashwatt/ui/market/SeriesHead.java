package io.hashwatt.ui.market;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.hashwatt.application.market.ManageSeries.Coverage;
import io.hashwatt.domain.market.Finality;
import io.hashwatt.ui.kit.Icon;
import io.hashwatt.ui.kit.Muted;
import io.hashwatt.ui.kit.Tone;
import io.hashwatt.ui.kit.figure.StateBadge;
import io.hashwatt.ui.text.Formats;
import io.hashwatt.ui.text.T;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which series this is, and in a line how far it may be trusted. */
final class SeriesHead extends Div {

    private static final long serialVersionUID = 1L;

    private static final String BETWEEN = ", ";

    SeriesHead(SeriesDetail detail, SeriesWords words) {
        addClassName("hw-market-head");
        Span kind = Muted.text(kind(detail, words));
        Span spacer = new Span();
        spacer.addClassName("hw-spacer");
        Div first = new Div(new H2(detail.digest().series().name()), kind, spacer, badge(detail, words));
        first.addClassName("hw-market-title");
        add(first, line(detail, words));
    }

    private static String kind(SeriesDetail detail, SeriesWords words) {
        List<String> parts = new ArrayList<>(List.of(words.kind(), words.unit()));
        detail.digest().completeness().resolution().map(words::resolution).ifPresent(parts::add);
        parts.add(T.of("market.clock", words.time().zoneAt(detail.digest().now())));
        return String.join(BETWEEN, parts);
    }

    private static Component badge(SeriesDetail detail, SeriesWords words) {
        SeriesDigest digest = detail.digest();
        return switch (digest.state()) {
            case EMPTY -> new StateBadge(Tone.UNKNOWN, words.state(digest));
            case GAPS, ENDED -> new StateBadge(Tone.WARNING, Icon.ALERT, words.state(digest));
            case WELL -> finality(digest, words);
        };
    }

    private static Component finality(SeriesDigest digest, SeriesWords words) {
        Finality newest = digest.value().map(SeriesValue::finality).orElse(null);
        if (newest == null) {
            return StateBadge.well(words.state(digest));
        }
        Instant until = digest.coverage().map(Coverage::finalUntil).orElse(null);
        if (newest != Finality.FINAL || until == null) {
            return new StateBadge(Tone.NEUTRAL, SeriesWords.finality(newest));
        }
        boolean whole = digest.coverage()
                .filter(found -> !until.isBefore(found.span().end()))
                .isPresent();
        return StateBadge.well(
                whole
                        ? SeriesWords.finality(newest)
                        : T.of("market.final.until", words.time().dayAndTime(until)));
    }

    private static Paragraph line(SeriesDetail detail, SeriesWords words) {
        Paragraph line = new Paragraph();
        Completeness completeness = detail.completeness();
        if (completeness.present() > 0) {
            Formats formats = Formats.current();
            Span count = new Span(T.of(
                    "market.present", formats.count(completeness.present()), formats.count(completeness.expected())));
            count.addClassName("hw-strong");
            line.add(count, new Span(" " + T.of("market.intervals")));
        }
        stored(detail, words).ifPresent(text -> line.add(new Span(text)));
        return line;
    }

    private static Optional<String> stored(SeriesDetail detail, SeriesWords words) {
        Instant now = detail.digest().now();
        return detail.lastPrice()
                .map(price -> " "
                        + T.of(
                                "market.published",
                                words.when(price.publishedAt(), now),
                                words.when(price.recordedAt(), now)))
                .or(() -> detail.digest()
                        .coverage()
                        .map(found -> T.of("market.storedLast", words.when(found.recordedAt(), now))));
    }
}
