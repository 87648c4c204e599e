package io.hashwatt.ui.fleet.limits;

import io.hashwatt.ui.text.T;

/** What is different for a while. @param feeder empty unless it is the cap of one */
record LimitTarget(Kind kind, String feeder) {

    static final LimitTarget METER = new LimitTarget(Kind.METER, "");
    static final LimitTarget BASE_LOAD = new LimitTarget(Kind.BASE_LOAD, "");

    enum Kind {
        METER,
        FEEDER,
        BASE_LOAD
    }

    static LimitTarget feeder(String name) {
        return new LimitTarget(Kind.FEEDER, name);
    }

    String words() {
        return switch (kind) {
            case METER -> T.of("fleet.changes.meter");
            case FEEDER -> T.of("fleet.changes.feeder", feeder);
            case BASE_LOAD -> T.of("fleet.changes.baseLoad");
        };
    }
}
