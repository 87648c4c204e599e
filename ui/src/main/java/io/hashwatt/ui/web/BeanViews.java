package io.hashwatt.ui.web;

import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanManager;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;

/**
 * Makes views of beans. Views and their presenters are none themselves: they need no annotation, get what their one
 * constructor takes, and live as long as Vaadin keeps them.
 */
public final class BeanViews implements Views {

    private static final String OURS = "io.hashwatt.ui.";

    private final BeanManager beans;

    public BeanViews(BeanManager beans) {
        this.beans = beans;
    }

    @Override
    public <T> T make(Class<T> type) {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        Object[] arguments = Arrays.stream(constructor.getParameterTypes())
                .map(this::argument)
                .toArray();
        try {
            constructor.setAccessible(true);
            return type.cast(constructor.newInstance(arguments));
        } catch (InvocationTargetException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(type + " cannot be made", impossible);
        }
    }

    private Object argument(Class<?> type) {
        Instance<?> bean = beans.createInstance().select(type);
        return bean.isUnsatisfied() && type.getName().startsWith(OURS) ? make(type) : bean.get();
    }
}
