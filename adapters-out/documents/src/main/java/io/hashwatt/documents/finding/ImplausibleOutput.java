package io.hashwatt.documents.finding;

import io.hashwatt.documents.JsonOutput;
import io.hashwatt.domain.kernel.ImplausibleValue;
import io.hashwatt.domain.kernel.InputPlace;
import io.hashwatt.domain.kernel.PlausibleRange;
import java.io.IOException;
import java.util.List;

/** What can hardly be meant, as the field {@code findings} of an answer. */
public final class ImplausibleOutput {

    private ImplausibleOutput() {}

    public static void array(List<ImplausibleValue> findings, JsonOutput json) throws IOException {
        json.array("findings", array -> {
            for (ImplausibleValue finding : findings) {
                array.element(fields -> write(finding, fields));
            }
        });
    }

    private static void write(ImplausibleValue found, JsonOutput json) throws IOException {
        json.words("kind", found.measure().name())
                .text("place", place(found.place()))
                .exact("value", found.value())
                .text("unit", found.unit())
                .decimal("low", found.range().low())
                .decimal("high", found.range().high())
                .words("range_from", found.range().basis())
                .text(
                        "source",
                        found.range().basis() == PlausibleRange.Basis.USUAL
                                ? found.measure().source()
                                : null)
                .text("likely_unit", found.likelyUnit())
                .whole("count", found.count())
                .text("text", ImplausibleSentence.of(found));
    }

    /** For programs: a field of a group by its name, a height, an instant, or an interval by ISO 8601. */
    private static String place(InputPlace place) {
        return switch (place) {
            case InputPlace.OfGroup(String group, String field) -> group + ": " + field;
            case InputPlace.OfMarket(String field) -> field;
            case InputPlace.AtBlock block -> "height " + block.height();
            case InputPlace.From from -> from.from().toString();
            case InputPlace.Over over -> over.span().start() + "/" + over.span().end();
        };
    }
}
