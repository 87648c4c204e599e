package io.hashwatt.ui.fleet.limits;

import io.hashwatt.ui.text.T;

/** What is different for a while. @param feeder empty unless it is the cap of one */
record Target(Kind kind, String feeder) {

    static final Target METER = new Target(Kind.METER, "");
    static final Target BASE_LOAD = new Target(Kind.BASE_LOAD, "");

    enum Kind {
        METER,
        FEEDER,
        BASE_LOAD
    }

    static Target feeder(String name) {
        return new Target(Kind.FEEDER, name);
    }

    String words() {
        return switch (kind) {
            case METER -> T.of("fleet.changes.meter");
            case FEEDER -> T.of("fleet.changes.feeder", feeder);
            case BASE_LOAD -> T.of("fleet.changes.baseLoad");
        };
    }
}
