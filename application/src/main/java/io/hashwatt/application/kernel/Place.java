package io.hashwatt.application.kernel;

/**
 * Where in which document something stands, printed as {@code file:line} or {@code file: element}.
 *
 * @param position what follows the document's name, with its separator
 */
public record Place(String document, String position) {

    /** @param line counted from 1 */
    public static Place line(String document, long line) {
        return new Place(document, ":" + line);
    }

    /** @param element a path such as {@code TimeSeries[1]/Period[2]} or {@code groups[0].levels[1].watts} */
    public static Place element(String document, String element) {
        return new Place(document, ": " + element);
    }

    public static Place whole(String document) {
        return new Place(document, "");
    }

    @Override
    public String toString() {
        return document + position;
    }
}
