package io.hashwatt.rest.http;

import io.hashwatt.application.kernel.DocumentDefect;
import io.hashwatt.application.kernel.DocumentPlace;
import io.hashwatt.application.kernel.Violation;
import io.hashwatt.documents.JsonOutput;
import java.io.IOException;

/** One of the things that are wrong with a request. */
public sealed interface Fault {

    void writeTo(JsonOutput json) throws IOException;

    /** @param field its path in the body, such as {@code levels[1].watts}, or a parameter's name; empty: the whole */
    record InField(String field, String rule) implements Fault {

        static InField of(Violation violation) {
            return new InField(violation.field(), violation.rule());
        }

        /** A defect of the request's body. One of its text rather than its meaning names a line and no field. */
        static InField of(DocumentDefect defect) {
            String position = defect.place().position();
            if (position.startsWith(":") && !position.startsWith(": ")) {
                return new InField("", "line " + position.substring(1) + " " + defect.rule());
            }
            return new InField(position.replaceFirst("^: ", ""), defect.rule());
        }

        @Override
        public void writeTo(JsonOutput json) throws IOException {
            json.text("field", field).text("rule", rule);
        }
    }

    /** @param place in a document that was handed in */
    record InDocument(DocumentPlace place, String rule) implements Fault {

        public static InDocument of(DocumentDefect defect) {
            return new InDocument(defect.place(), defect.rule());
        }

        @Override
        public void writeTo(JsonOutput json) throws IOException {
            json.text("document", place.document())
                    .text("position", place.position().replaceFirst("^: ?", ""))
                    .text("rule", rule);
        }
    }
}
