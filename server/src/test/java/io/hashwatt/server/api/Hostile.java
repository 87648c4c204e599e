package io.hashwatt.server.api;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;

/** Bodies that are meant to do harm, by what is wrong with them. */
final class Hostile {

    private static final int DEEP = 100_000;
    private static final String ENTSOE =
            "<Publication_MarketDocument xmlns=\"urn:iec62325.351:tc57wg16:451-3:publicationdocument:7:3\">";

    private Hostile() {}

    /** @param good a JSON object that would be taken, with at least one field whose value is a text */
    static Map<String, byte[]> json(String good) {
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        bodies.put("objects nested deeply", bytes("{\"a\":".repeat(DEEP)));
        bodies.put("arrays nested deeply", bytes("{\"name\":" + "[".repeat(DEEP)));
        bodies.put("a field twice", bytes(twice(good)));
        bodies.put("a number far too large", bytes(good.replaceFirst("\\{", "{\"surprise\": 1e999999999, ")));
        bodies.put(
                "a number of a hundred thousand digits",
                bytes(good.replaceFirst("\\{", "{\"surprise\": " + "9".repeat(DEEP) + ", ")));
        bodies.put("bytes that are no UTF-8", spoilt(good));
        bodies.put("UTF-16", good.getBytes(StandardCharsets.UTF_16));
        bodies.put("something behind the end", bytes(good + " x"));
        bodies.put("a second object behind the first", bytes(good + good));
        bodies.put("no end", bytes(good.substring(0, good.length() - 1)));
        bodies.put("a comment", bytes(good + "/* */"));
        bodies.put("white space alone", bytes(" \n"));
        for (String root : Set.of("[]", "\"text\"", "1", "null", "true")) {
            bodies.put("as its root " + root, bytes(root));
        }
        return bodies;
    }

    /** Documents that a careless reader would follow, blow up or fall over. */
    static Map<String, byte[]> xml() {
        Map<String, byte[]> documents = new LinkedHashMap<>();
        documents.put("a document type", bytes("<!DOCTYPE a>" + ENTSOE + "</Publication_MarketDocument>"));
        documents.put(
                "an external entity",
                bytes("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + ENTSOE
                        + "<mRID>&x;</mRID></Publication_MarketDocument>"));
        documents.put(
                "an external document type",
                bytes("<!DOCTYPE a SYSTEM \"http://127.0.0.1:9/a.dtd\">" + ENTSOE + "</Publication_MarketDocument>"));
        documents.put("a billion laughs", bytes(laughs() + ENTSOE + "<mRID>&l9;</mRID></Publication_MarketDocument>"));
        documents.put(
                "a huge attribute",
                bytes(ENTSOE.replace(">", " a=\"" + "x".repeat(DEEP) + "\">") + "</Publication_MarketDocument>"));
        documents.put("elements nested deeply", bytes(ENTSOE + "<a>".repeat(DEEP / 3)));
        documents.put("no end", bytes(ENTSOE + "<mRID>1"));
        documents.put(
                "an include",
                bytes(ENTSOE + "<xi:include xmlns:xi=\"http://www.w3.org/2001/XInclude\" "
                        + "href=\"file:///etc/passwd\"/></Publication_MarketDocument>"));
        return documents;
    }

    private static String laughs() {
        StringBuilder entities = new StringBuilder("<!DOCTYPE a [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 10; i++) {
            entities.append("<!ENTITY l%d \"%s\">".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }
        return entities.append("]>").toString();
    }

    private static String twice(String good) {
        String first = good.strip().substring(1).split(",(?![^\\[{]*[\\]}])")[0].replaceFirst("}\\s*$", "");
        return good.strip().replaceFirst("\\{", Matcher.quoteReplacement("{" + first + ", "));
    }

    /** With the bytes C3 28 at the beginning of its first text. */
    private static byte[] spoilt(String good) {
        int text = good.indexOf(": \"") + ": \"".length();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(bytes(good.substring(0, text)));
        bytes.write(0xC3);
        bytes.write(0x28);
        bytes.writeBytes(bytes(good.substring(text)));
        return bytes.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
