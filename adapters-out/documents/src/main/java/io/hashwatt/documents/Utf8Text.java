package io.hashwatt.documents;

import io.hashwatt.application.kernel.DocumentPlace;
import io.hashwatt.application.kernel.SourceDocument;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** The text of a document: strict UTF-8, without the byte order mark it may begin with. */
public final class Utf8Text {

    private static final int LARGEST_MIB = 64;
    private static final int SNIFFED = 1 << 16;

    private Utf8Text() {}

    /** @throws Refusal when the document is too large or a byte is no UTF-8 */
    public static String of(SourceDocument document) {
        byte[] content = document.content();
        if (content.length > LARGEST_MIB << 20) {
            throw new Refusal(DocumentPlace.whole(document.name()), "is larger than " + LARGEST_MIB + " MiB");
        }
        ByteBuffer bytes = ByteBuffer.wrap(content);
        CharBuffer text = CharBuffer.allocate(content.length);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(bytes, text, true);
        if (result.isError()) {
            throw new Refusal(
                    DocumentPlace.line(document.name(), lineOf(content, bytes.position())), "is not UTF-8 text");
        }
        return withoutMark(text.flip().toString());
    }

    /**
     * The beginning of a document, enough to tell its format by; never fails.
     *
     * @return at most 64 KiB, without byte order mark and leading white space
     */
    public static String beginning(SourceDocument document) {
        int length = Math.min(document.content().length, SNIFFED);
        String text = new String(document.content(), 0, length, StandardCharsets.UTF_8);
        return withoutMark(text).stripLeading();
    }

    private static String withoutMark(String text) {
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static long lineOf(byte[] content, int position) {
        long line = 1;
        for (int i = 0; i < position; i++) {
            if (content[i] == '\n') {
                line++;
            }
        }
        return line;
    }
}
