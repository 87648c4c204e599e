package io.hashwatt.ui.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.LookupInitializer;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.startup.ErrorNavigationTargetInitializer;
import com.vaadin.flow.server.startup.LookupServletContainerInitializer;
import com.vaadin.flow.server.startup.RouteRegistryInitializer;
import com.vaadin.flow.server.startup.VaadinAppShellInitializer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletContainerInitializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.jetty.ee11.servlet.FilterHolder;
import org.eclipse.jetty.ee11.servlet.ServletContextHandler;
import org.eclipse.jetty.ee11.servlet.ServletHolder;
import org.eclipse.jetty.ee11.websocket.jakarta.server.config.JakartaWebSocketServletContainerInitializer;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.util.resource.Resource;
import org.eclipse.jetty.util.resource.ResourceFactory;

/** The one web application: Vaadin's servlet, its static files, and push. */
final class VaadinContext {

    private static final int SESSION_SECONDS = 30 * 60;

    private VaadinContext() {}

    static ServletContextHandler of(Views views, List<Class<? extends Component>> all, UiSettings settings) {
        ServletContextHandler context = new ServletContextHandler("/", ServletContextHandler.SESSIONS);
        context.setClassLoader(VaadinContext.class.getClassLoader());
        context.setBaseResource(staticFiles(context));
        keepSessionsSafe(context);
        initialize(context, all);
        JakartaWebSocketServletContainerInitializer.configure(context, null);
        context.addFilter(
                new FilterHolder(new PageSecurityHeaders(settings.tls().isPresent())),
                "/*",
                EnumSet.of(DispatcherType.REQUEST));
        ServletHolder servlet = new ServletHolder("vaadin", new UiServlet(views));
        servlet.setAsyncSupported(true);
        servlet.setInitOrder(1);
        context.addServlet(servlet, "/*");
        return context;
    }

    /** The theme, the charts and our own are each in a jar of their own. */
    private static Resource staticFiles(ServletContextHandler context) {
        List<Resource> folders = new ArrayList<>();
        try {
            for (URL folder : Collections.list(context.getClassLoader().getResources("META-INF/resources"))) {
                folders.add(ResourceFactory.of(context).newResource(folder));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return ResourceFactory.combine(folders);
    }

    /** Lax, not strict: a link that somebody was sent opens with the session it belongs to. */
    private static void keepSessionsSafe(ServletContextHandler context) {
        var sessions = context.getSessionHandler();
        sessions.setSessionCookie("hashwatt_ui");
        sessions.setHttpOnly(true);
        sessions.setSameSite(HttpCookie.SameSite.LAX);
        sessions.setSecureRequestOnly(true);
        sessions.setMaxInactiveInterval(SESSION_SECONDS);
    }

    /** What Vaadin would find by reading every class there is. */
    private static void initialize(ServletContextHandler context, List<Class<? extends Component>> all) {
        add(context, new LookupServletContainerInitializer(), List.of(LookupInitializer.class));
        add(context, new VaadinAppShellInitializer(), List.of(AppShell.class));
        add(
                context,
                new RouteRegistryInitializer(),
                chosen(all, type -> type.isAnnotationPresent(Route.class) || type.isAnnotationPresent(Layout.class)));
        add(context, new ErrorNavigationTargetInitializer(), chosen(all, HasErrorParameter.class::isAssignableFrom));
    }

    private static List<Class<? extends Component>> chosen(
            List<Class<? extends Component>> all, Predicate<Class<?>> wanted) {
        return all.stream().filter(wanted).toList();
    }

    private static void add(
            ServletContextHandler context, ServletContainerInitializer initializer, List<? extends Class<?>> types) {
        context.addServletContainerInitializer(initializer, types.toArray(Class<?>[]::new));
    }
}
