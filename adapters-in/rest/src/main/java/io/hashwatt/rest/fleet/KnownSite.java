package io.hashwatt.rest.fleet;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a route whose {@code {site}} has to be there. The in-ports behind it give nothing of a site that is not, and the
 * caller has to be told so. {@link SitePath#known} is the site then.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface KnownSite {}
