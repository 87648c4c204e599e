package io.hashwatt.application.kernel;

/**
 * Where in which document something stands, printed as {@code file:line} or {@code file: element}.
 *
 * @param position what follows the document's name, with its separator
 */
public record DocumentPlace(String document, String position) {

    /** @param line counted from 1 */
    public static DocumentPlace line(String document, long line) {
        return new DocumentPlace(document, ":" + line);
    }

    /** @param element a path such as {@code TimeSeries[1]/Period[2]} or {@code groups[0].levels[1].watts} */
    public static DocumentPlace element(String document, String element) {
        return new DocumentPlace(document, ": " + element);
    }

    public static DocumentPlace whole(String document) {
        return new DocumentPlace(document, "");
    }

    @Override
    public String toString() {
        return document + position;
    }
}
