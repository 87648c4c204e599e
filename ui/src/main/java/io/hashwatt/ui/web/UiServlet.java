package io.hashwatt.ui.web;

import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.DeploymentConfiguration;
import com.vaadin.flow.server.ServiceException;
import com.vaadin.flow.server.VaadinServlet;
import com.vaadin.flow.server.VaadinServletService;
import java.util.Optional;

/** Vaadin's servlet, with our way of making views. */
final class UiServlet extends VaadinServlet {

    private static final long serialVersionUID = 1L;

    private final transient Views views;

    UiServlet(Views views) {
        this.views = views;
    }

    @Override
    protected VaadinServletService createServletService(DeploymentConfiguration configuration) throws ServiceException {
        Service service = new Service(this, configuration, views);
        service.init();
        return service;
    }

    private static final class Service extends VaadinServletService {

        private static final long serialVersionUID = 1L;

        private final transient Views views;

        Service(UiServlet servlet, DeploymentConfiguration configuration, Views views) {
            super(servlet, configuration);
            this.views = views;
        }

        @Override
        protected Optional<Instantiator> loadInstantiators() {
            return Optional.of(new ViewInstantiator(this, views));
        }
    }
}
