package io.hashwatt.documents.testing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Documents made from good ones by one to three small accidents: a changed digit, a lost or doubled stretch, a
 * stray byte, a token where it does not belong. Half of the accidents touch numbers only, so that a good part of
 * the documents stays readable and says something else.
 */
final class Mutations {

    private final SplittableRandom random;
    private final List<byte[]> bases;
    private final List<byte[]> tokens;

    Mutations(long seed, List<String> bases, List<String> tokens) {
        this.random = new SplittableRandom(seed);
        this.bases = bytes(bases);
        this.tokens = bytes(tokens);
    }

    byte[] next() {
        byte[] document = any(bases);
        for (int accidents = 1 + random.nextInt(3); accidents > 0; accidents--) {
            document = mutated(document);
        }
        return document;
    }

    private byte[] mutated(byte[] document) {
        int at = random.nextInt(document.length + 1);
        int digit = digitFrom(document, at);
        return switch (random.nextInt(14)) {
            case 0, 1, 2, 3 -> replaced(document, digit, digit + 1, new byte[] {(byte) ('0' + random.nextInt(10))});
            case 4, 5 -> replaced(document, digit, endOfNumber(document, digit), any(tokens));
            case 6 -> replaced(document, digit, digit, new byte[] {(byte) "-.e0+9 ,".charAt(random.nextInt(8))});
            case 7 -> replaced(document, at, at + 1, new byte[] {(byte) random.nextInt(256)});
            case 8 -> replaced(document, at, at, new byte[] {(byte) random.nextInt(256)});
            case 9 -> replaced(document, at, at + 1 + random.nextInt(40), new byte[0]);
            case 10 -> replaced(document, at, at, stretch(document));
            case 11 -> replaced(document, at, at, any(tokens));
            case 12 -> replaced(document, at, at + random.nextInt(40), stretch(any(bases)));
            default ->
                random.nextInt(4) == 0 ? replaced(document, at, document.length, new byte[0]) : swapped(document);
        };
    }

    private byte[] swapped(byte[] document) {
        int first = digitFrom(document, random.nextInt(document.length + 1));
        int second = digitFrom(document, random.nextInt(document.length + 1));
        byte[] copy = document.clone();
        if (first < copy.length && second < copy.length) {
            copy[first] = document[second];
            copy[second] = document[first];
        }
        return copy;
    }

    private byte[] stretch(byte[] document) {
        int from = random.nextInt(document.length + 1);
        int to = Math.min(document.length, from + random.nextInt(200));
        return Arrays.copyOfRange(document, from, to);
    }

    private static byte[] replaced(byte[] document, int from, int to, byte[] by) {
        int start = Math.min(from, document.length);
        int end = Math.clamp(to, start, document.length);
        ByteArrayOutputStream result = new ByteArrayOutputStream(document.length + by.length);
        result.write(document, 0, start);
        result.write(by, 0, by.length);
        result.write(document, end, document.length - end);
        return result.toByteArray();
    }

    private static int digitFrom(byte[] document, int at) {
        int digit = at;
        while (digit < document.length && !isDigit(document[digit])) {
            digit++;
        }
        return digit;
    }

    private static int endOfNumber(byte[] document, int start) {
        int end = start;
        while (end < document.length && (isDigit(document[end]) || document[end] == '.')) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(byte character) {
        return character >= '0' && character <= '9';
    }

    private byte[] any(List<byte[]> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static List<byte[]> bytes(List<String> texts) {
        return texts.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    }
}
