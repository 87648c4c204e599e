package io.hashwatt.server.http;

import io.hashwatt.rest.http.Problem;
import io.hashwatt.rest.http.ProblemType;
import io.hashwatt.rest.http.Reply;
import io.helidon.http.HeaderNames;
import io.helidon.http.HeaderValues;
import io.helidon.http.NotFoundException;
import io.helidon.http.Status;
import io.helidon.webserver.http.ErrorHandler;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** Says that there is nothing at an address in the words of the API, also where the API has no say. */
final class Unmatched implements ErrorHandler<NotFoundException> {

    @Override
    public void handle(ServerRequest request, ServerResponse response, NotFoundException nothing) {
        Reply reply = Problem.of(ProblemType.NOT_FOUND, "There is nothing at this address.")
                .reply(request.path().rawPath());
        response.status(Status.NOT_FOUND_404);
        reply.headers().forEach((name, value) -> response.header(HeaderValues.create(HeaderNames.create(name), value)));
        response.send(reply.body());
    }
}
