package io.hashwatt.application.kernel;

/** What can be due. A new kind is a line here and a {@link DueHandler} in the context that knows how to do it. */
public enum DueKind {
    /** The subject is a site, which has to be planned. */
    PLAN,
    /** The subject is a back-test somebody has asked for. */
    BACKTEST,
    /** The subject is a tenant, of whose old records those have to go that nobody needs any more. */
    RETENTION
}
