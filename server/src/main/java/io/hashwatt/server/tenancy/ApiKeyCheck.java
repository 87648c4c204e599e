package io.hashwatt.server.tenancy;

import io.hashwatt.application.tenancy.access.Authenticate;
import io.hashwatt.server.http.KeyCheck;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Lets in whoever has a valid key or session, of any tenant: what operators see is about the process, not about data. */
@ApplicationScoped
class ApiKeyCheck implements KeyCheck {

    private static final String BEARER = "Bearer ";

    private final Authenticate authenticate;

    @Inject
    ApiKeyCheck(Authenticate authenticate) {
        this.authenticate = authenticate;
    }

    @Override
    public boolean accepts(String authorization) {
        return authorization.startsWith(BEARER)
                && authenticate
                        .actorOf(authorization.substring(BEARER.length()).strip())
                        .isPresent();
    }
}
