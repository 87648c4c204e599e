package io.hashwatt.domain.fleet;

import io.hashwatt.domain.kernel.Power;

/** A time in which something else than usual is drawn at a site beside its groups. @param load instead of the usual one */
public record BaseLoadChange(Power load, Validity when) {}
