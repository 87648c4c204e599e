package io.hashwatt.ui.control;

import io.hashwatt.domain.schedule.ControlMode;
import io.hashwatt.ui.text.T;

/**
 * What is asked before a mode takes effect.
 *
 * @param consequence what follows from it, and what does not yet
 * @param verb on the button
 */
record ControlQuestion(String question, String consequence, String verb) {

    static ControlQuestion of(ControlMode mode, String site) {
        return switch (mode) {
            case OBSERVE ->
                new ControlQuestion(
                        T.of("control.observe.question", site),
                        T.of("control.observe.consequence"),
                        T.of("control.observe.verb"));
            case SCHEDULE ->
                new ControlQuestion(
                        T.of("control.schedule.question", site),
                        T.of("control.schedule.consequence") + " " + T.of("control.notYet"),
                        T.of("control.schedule.verb"));
            case REACTIVE ->
                new ControlQuestion(
                        T.of("control.reactive.question", site),
                        T.of("control.reactive.consequence") + " " + T.of("control.notYet"),
                        T.of("control.reactive.verb"));
            case PLANNED ->
                new ControlQuestion(
                        T.of("control.planned.question", site),
                        T.of("control.planned.consequence") + " " + T.of("control.notYet"),
                        T.of("control.planned.verb"));
        };
    }
}
