package io.hashwatt.ui.web;

import io.hashwatt.application.tenancy.access.TrustedProxies;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Answers the proxies that were named and nobody past them: passwords would travel in the open. */
final class ProxiesOnlyHandler extends Handler.Wrapper {

    private final TrustedProxies proxies;

    ProxiesOnlyHandler(Handler served, TrustedProxies proxies) {
        super(served);
        this.proxies = proxies;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (Forwarded.peer(request).filter(proxies::isOne).isPresent()) {
            return super.handle(request, response, callback);
        }
        Response.writeError(
                request, response, callback, HttpStatus.FORBIDDEN_403, "Requests have to come through the proxy.");
        return true;
    }
}
