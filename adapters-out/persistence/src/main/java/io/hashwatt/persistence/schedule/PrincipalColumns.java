package io.hashwatt.persistence.schedule;

import io.hashwatt.domain.tenancy.Actor.Principal;

/** Who decided something, as two columns: the text that stands in the audit log, and what he was called then. */
final class PrincipalColumns {

    private PrincipalColumns() {}

    /** @param text {@code USER:id} */
    static Principal read(String text, String name) {
        int colon = text.indexOf(':');
        return new Principal(Principal.Kind.valueOf(text.substring(0, colon)), text.substring(colon + 1), name);
    }
}
