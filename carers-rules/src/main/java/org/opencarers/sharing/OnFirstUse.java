package org.opencarers.sharing;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is worked out when it is first asked for, and then kept. Safe for any number of threads. */
final class OnFirstUse<T> implements Supplier<T> {

    private final Supplier<T> source;
    private Optional<T> value = Optional.empty();

    OnFirstUse(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public synchronized T get() {
        T kept = value.orElseGet(source);
        value = Optional.of(kept);
        return kept;
    }
}
