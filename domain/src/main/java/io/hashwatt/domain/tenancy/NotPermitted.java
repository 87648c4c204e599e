package io.hashwatt.domain.tenancy;

/** Somebody asked for what their role does not allow. An exception, so that no use case can forget to pass it on. */
public final class NotPermitted extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Permission missing;

    public NotPermitted(Permission missing) {
        super("needs the permission " + missing);
        this.missing = missing;
    }

    public Permission missing() {
        return missing;
    }
}
