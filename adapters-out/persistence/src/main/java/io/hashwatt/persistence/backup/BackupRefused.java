package io.hashwatt.persistence.backup;

/** A backup cannot be made or brought back, for a reason that whoever asked for it can do something about. */
@SuppressWarnings("serial") // never serialised
public final class BackupRefused extends RuntimeException {

    public BackupRefused(String reason) {
        // Without stack trace: this is the operator's news, not a bug.
        super(reason, null, false, false);
    }

    /** One sentence, without the name of the file. */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
