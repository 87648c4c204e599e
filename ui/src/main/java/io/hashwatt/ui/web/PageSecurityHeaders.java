package io.hashwatt.ui.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * Tells browsers to load nothing from elsewhere, to be framed by nobody and to tell nobody where they come from: an address
 * may hold a one-time token.
 *
 * <p>Vaadin's client evaluates code that the server sends and puts styles into the page, so {@code unsafe-eval} and inline
 * styles have to be allowed; inline scripts only where {@link IndexPage} names them by their hash.
 */
final class PageSecurityHeaders implements Filter {

    private static final String POLICY = "default-src 'self'; script-src 'self' 'unsafe-eval'%s; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; connect-src 'self'; "
            + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final Map<String, String> ALWAYS = Map.of(
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");

    private final boolean https;

    PageSecurityHeaders(boolean https) {
        this.https = https;
    }

    /** @param scripts further sources of scripts, each after a space */
    static String policy(String scripts) {
        return POLICY.formatted(scripts);
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (response instanceof HttpServletResponse http) {
            ALWAYS.forEach(http::setHeader);
            http.setHeader("Content-Security-Policy", policy(""));
            if (https) {
                http.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
            }
        }
        chain.doFilter(request, response);
    }
}
