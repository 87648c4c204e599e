package io.hashwatt.rest.http;

import io.hashwatt.application.tenancy.RunOnce;
import io.hashwatt.domain.kernel.TenantId;
import io.hashwatt.domain.tenancy.Actor;
import io.hashwatt.domain.tenancy.Role;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayInputStream;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A request as the container hands it over, as far as this adapter looks at it. */
public final class FakeRequest {

    public static final TenantId TENANT = new TenantId(new UUID(0, 7));

    private final String method;
    private final URI uri;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final Map<String, Cookie> cookies = new HashMap<>();
    private final Map<String, Object> properties = new HashMap<>();
    private byte[] body = {};

    private FakeRequest(String method, String pathAndQuery) {
        this.method = method;
        this.uri = URI.create("http://127.0.0.1:8080" + pathAndQuery);
    }

    public static FakeRequest get(String pathAndQuery) {
        return new FakeRequest("GET", pathAndQuery);
    }

    public static FakeRequest post(String path, String body) {
        FakeRequest request = new FakeRequest("POST", path);
        request.body = body.getBytes(StandardCharsets.UTF_8);
        return request;
    }

    public FakeRequest header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public FakeRequest cookie(String name, String value) {
        cookies.put(name, new Cookie.Builder(name).value(value).build());
        return this;
    }

    public FakeRequest as(Role role) {
        return as(role, new Once((actor, request, work) -> new RunOnce.Result.First(work.get())));
    }

    public FakeRequest as(Role role, Once once) {
        Call.put(actor(role), "hwk_", once, context());
        return this;
    }

    public static Actor actor(Role role) {
        var principal = new Actor.Principal(Actor.Principal.Kind.API_KEY, "k", "key");
        return Actor.of(TENANT, principal, role);
    }

    public Call call() {
        return new Call(context());
    }

    public ContainerRequestContext context() {
        return (ContainerRequestContext) Proxy.newProxyInstance(
                FakeRequest.class.getClassLoader(),
                new Class<?>[] {ContainerRequestContext.class},
                (proxy, asked, arguments) -> switch (asked.getName()) {
                    case "getMethod" -> method;
                    case "getHeaderString" -> headers.get((String) arguments[0]);
                    case "getCookies" -> cookies;
                    case "getProperty" -> properties.get((String) arguments[0]);
                    case "setProperty" -> properties.put((String) arguments[0], arguments[1]);
                    case "getUriInfo" -> uriInfo();
                    case "hasEntity" -> body.length > 0;
                    case "getEntityStream" -> new ByteArrayInputStream(body);
                    default -> throw new UnsupportedOperationException(asked.getName());
                });
    }

    private UriInfo uriInfo() {
        return (UriInfo) Proxy.newProxyInstance(
                FakeRequest.class.getClassLoader(),
                new Class<?>[] {UriInfo.class},
                (proxy, asked, arguments) -> switch (asked.getName()) {
                    case "getRequestUri" -> uri;
                    case "getQueryParameters" -> query();
                    default -> throw new UnsupportedOperationException(asked.getName());
                });
    }

    private MultivaluedMap<String, String> query() {
        MultivaluedMap<String, String> parameters = new MultivaluedHashMap<>();
        if (uri.getQuery() != null) {
            for (String pair : uri.getQuery().split("&")) {
                int equals = pair.indexOf('=');
                parameters.add(pair.substring(0, equals), pair.substring(equals + 1));
            }
        }
        return parameters;
    }
}
