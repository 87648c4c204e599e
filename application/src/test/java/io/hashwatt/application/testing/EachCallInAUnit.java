package io.hashwatt.application.testing;

import io.hashwatt.application.kernel.UnitOfWork;
import io.hashwatt.domain.kernel.TenantId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** A store whose every call is a unit of work of its own, for contracts that know no units. */
public final class EachCallInAUnit {

    private EachCallInAUnit() {}

    public static <T> T of(Class<T> port, T store, UnitOfWork unitOfWork, TenantId tenant) {
        Object proxy = Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (self, method, arguments) -> unitOfWork.in(tenant, () -> call(store, method, arguments)));
        return port.cast(proxy);
    }

    private static Object call(Object store, Method method, @Nullable Object @Nullable [] arguments) {
        try {
            Object result = method.invoke(store, arguments);
            return result == null ? store : result;
        } catch (InvocationTargetException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
