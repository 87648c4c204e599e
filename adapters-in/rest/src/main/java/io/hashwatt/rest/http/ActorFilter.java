package io.hashwatt.rest.http;

import io.hashwatt.application.tenancy.access.Authenticate;
import io.hashwatt.domain.tenancy.Actor;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import java.util.Set;

/** Finds out who asks. The tenant comes from the credential and from nowhere else. */
@Dependent
final class ActorFilter implements ContainerRequestFilter {

    private static final String CHALLENGE = "WWW-Authenticate";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final Authenticate authenticate;
    private final RateLimit rateLimit;
    private final Once once;

    @Inject
    ActorFilter(Authenticate authenticate, RateLimit rateLimit, Once once) {
        this.authenticate = authenticate;
        this.rateLimit = rateLimit;
        this.once = once;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String credential = credential(request);
        Actor actor = authenticate.actorOf(credential).orElseThrow(ActorFilter::invalid);
        rateLimit.take(actor.principal());
        Call.put(actor, credential, once, request);
    }

    private static String credential(ContainerRequestContext request) {
        String authorization = request.getHeaderString("Authorization");
        if (authorization != null) {
            return Credentials.bearer(authorization).orElseThrow(ActorFilter::missing);
        }
        String session = SessionCookie.in(request).orElseThrow(ActorFilter::missing);
        if (!SAFE.contains(request.getMethod())) {
            SameOrigin.require(request);
        }
        return session;
    }

    private static ProblemException missing() {
        return Problem.of(
                        ProblemType.UNAUTHENTICATED,
                        "Send an API key or a session as Authorization: Bearer …, or log in.")
                .withHeader(CHALLENGE, "Bearer realm=\"hashwatt\"")
                .asException();
    }

    private static ProblemException invalid() {
        return Problem.of(ProblemType.UNAUTHENTICATED, "The credential is unknown, expired or revoked.")
                .withHeader(CHALLENGE, "Bearer realm=\"hashwatt\", error=\"invalid_token\"")
                .asException();
    }
}
