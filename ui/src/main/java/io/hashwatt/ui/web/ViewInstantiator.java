package io.hashwatt.ui.web;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.di.DefaultInstantiator;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinServiceInitListener;
import io.hashwatt.ui.text.TextsProvider;
import java.util.stream.Stream;

/** Ours come with in-ports injected, Vaadin's own as Vaadin makes them. */
final class ViewInstantiator extends DefaultInstantiator {

    private static final long serialVersionUID = 1L;

    private static final String OURS = "io.hashwatt.";

    private final transient Views views;

    ViewInstantiator(VaadinService service, Views views) {
        super(service);
        this.views = views;
    }

    @Override
    public Stream<VaadinServiceInitListener> getServiceInitListeners() {
        return Stream.of(views.make(ServiceRules.class));
    }

    @Override
    public I18NProvider getI18NProvider() {
        return new TextsProvider();
    }

    @Override
    public <T> T getOrCreate(Class<T> type) {
        return type.getName().startsWith(OURS) ? views.make(type) : super.getOrCreate(type);
    }

    @Override
    public <T extends Component> T createComponent(Class<T> type) {
        return getOrCreate(type);
    }
}
