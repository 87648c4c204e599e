package io.hashwatt.application.kernel;

/** Is told whenever somebody is sent away because too much of his work, or of everybody's, waits already. */
@FunctionalInterface
public interface BusyWatch {

    void sentAway(TooBusy.Who who);
}
