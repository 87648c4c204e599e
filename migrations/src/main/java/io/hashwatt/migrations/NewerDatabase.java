package io.hashwatt.migrations;

/** The database has been migrated by a newer program, whose tables this one does not know. Nothing has been changed. */
@SuppressWarnings("serial") // never serialised
public final class NewerDatabase extends RuntimeException {

    NewerDatabase(String version) {
        super("its schema " + version + " is of a newer version of Hashwatt than this one", null, false, false);
    }
}
