package io.hashwatt.persistence.schedule;

import io.hashwatt.domain.tenancy.Actor.Principal;

/** Somebody as two columns: {@code USER:id}, as in the audit log, and what he was called then. */
final class PrincipalText {

    private PrincipalText() {}

    static Principal read(String text, String name) {
        int colon = text.indexOf(':');
        return new Principal(Principal.Kind.valueOf(text.substring(0, colon)), text.substring(colon + 1), name);
    }
}
