package org.opencarers.sharing;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.opencarers.core.sharing.SharingRequest;

/** Reads a request, property by property, and fails when it is asked for one too many. */
final class FailingReader {

    private final int most;
    private int read;

    /** Reads so many properties. */
    FailingReader(int most) {
        this.most = most;
    }

    /** What is thrown. */
    static final class ReadingFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** A request that answers as another does, until that is too much. */
    SharingRequest of(SharingRequest request) {
        return (SharingRequest) wrapped(request);
    }

    /** How many properties were read. */
    int read() {
        return read;
    }

    private Object wrapped(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.map(this::wrapped);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(this::wrapped).toList();
        }
        for (Class<?> type : value.getClass().getInterfaces()) {
            if (type.getPackageName().startsWith("org.opencarers.core") && !(value instanceof Enum<?>)) {
                return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new Read(value));
            }
        }
        return value;
    }

    private final class Read implements InvocationHandler {

        private final Object value;

        Read(Object value) {
            this.value = value;
        }

        @Override
        public Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            // To compare two of them is not to read a property.
            if (method.getName().equals("equals") && arguments != null) {
                return value.equals(bare(arguments[0]));
            }
            if (method.getDeclaringClass() != Object.class && ++read > most) {
                throw new ReadingFailed();
            }
            try {
                return wrapped(method.invoke(value, arguments));
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        private static Object bare(Object other) {
            return Proxy.isProxyClass(other.getClass()) && Proxy.getInvocationHandler(other) instanceof Read one
                    ? one.value
                    : other;
        }
    }
}
