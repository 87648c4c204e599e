package io.hashwatt.rest.http;

import io.hashwatt.documents.JsonOutput;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What keeps a request from being answered.
 *
 * @param detail about this one, in an English sentence
 * @param members beyond those of RFC 9457
 * @param headers of the answer
 */
public record Problem(
        ProblemType type,
        String detail,
        List<? extends Fault> errors,
        Map<String, String> members,
        Map<String, String> headers) {

    public Problem {
        errors = List.copyOf(errors);
        members = Map.copyOf(members);
        headers = Map.copyOf(headers);
    }

    public static Problem of(ProblemType type, String detail) {
        return new Problem(type, detail, List.of(), Map.of(), Map.of());
    }

    public static Problem of(ProblemType type, List<? extends Fault> errors) {
        return new Problem(type, sentence(errors), errors, Map.of(), Map.of());
    }

    static Problem malformed(String field, String rule) {
        return of(ProblemType.MALFORMED_REQUEST, List.of(new Fault.InField(field, rule)));
    }

    public Problem withHeader(String name, String value) {
        Map<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new Problem(type, detail, errors, members, more);
    }

    public Problem with(String detail, Map<String, String> members) {
        return new Problem(type, detail, errors, members, headers);
    }

    public ProblemException asException() {
        return new ProblemException(this);
    }

    /** @param instance the path that was asked for */
    public Reply reply(String instance) {
        Map<String, String> all = new TreeMap<>(headers);
        all.put("Content-Type", Api.PROBLEM_JSON);
        return new Reply(type.status(), false, all, JsonOutput.bytes(json -> writeTo(json, instance)));
    }

    private void writeTo(JsonOutput json, String instance) throws IOException {
        json.text("type", type.uri())
                .text("title", type.title())
                .whole("status", type.status())
                .text("detail", detail)
                .text("instance", instance);
        for (Map.Entry<String, String> member : new TreeMap<>(members).entrySet()) {
            json.text(member.getKey(), member.getValue());
        }
        if (!errors.isEmpty()) {
            json.array("errors", this::writeErrors);
        }
    }

    private void writeErrors(JsonOutput json) throws IOException {
        for (Fault error : errors) {
            json.element(error::writeTo);
        }
    }

    private static String sentence(List<? extends Fault> errors) {
        String first = switch (errors.getFirst()) {
            case Fault.InField(String field, String rule) -> field.isEmpty() ? rule : field + " " + rule;
            case Fault.InDocument(var place, String rule) -> place + ": " + rule;
        };
        return errors.size() == 1 ? first : first + " (and " + (errors.size() - 1) + " more)";
    }
}
