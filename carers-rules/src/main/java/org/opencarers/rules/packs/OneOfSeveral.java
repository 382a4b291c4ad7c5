package org.opencarers.rules.packs;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opencarers.rules.PackDescriptor;

/** A class as it is in one of several places that hold different ones of its name. None of its code runs. */
final class OneOfSeveral extends ClassLoader {

    private OneOfSeveral(ClassLoader parent) {
        super(parent);
    }

    /**
     * What all of them say of themselves together, because nobody knows which is meant; empty unless each says something. Who it is
     * is said by the first.
     */
    static Optional<PackDescriptor> described(String name, List<Place> places, ClassLoader loader) {
        Optional<PackDescriptor> together = Optional.empty();
        for (Place place : places) {
            Optional<PackDescriptor> one = described(name, place, loader);
            if (one.isEmpty()) {
                return Optional.empty();
            }
            together = Optional.of(
                    together.map(before -> joined(before, one.get())).orElse(one.get()));
        }
        return together;
    }

    private static Optional<PackDescriptor> described(String name, Place place, ClassLoader loader) {
        try (InputStream bytes = place.open()) {
            return PackDescriptor.on(new OneOfSeveral(loader).defined(name, bytes.readNBytes(Place.MOST_BYTES)));
        } catch (IOException | LinkageError | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private Class<?> defined(String name, byte[] bytes) {
        return defineClass(name, bytes, 0, bytes.length);
    }

    private static PackDescriptor joined(PackDescriptor one, PackDescriptor other) {
        return new PackDescriptor(
                one.id(),
                one.version(),
                one.authority(),
                one.nations(),
                one.level(),
                both(one.facts(), other.facts()),
                one.announced().flatMap(said -> other.announced().map(also -> joined(said, also))));
    }

    private static PackDescriptor.Announced joined(PackDescriptor.Announced one, PackDescriptor.Announced other) {
        return new PackDescriptor.Announced(
                both(one.policies(), other.policies()),
                both(one.varies(), other.varies()),
                one.directory() || other.directory());
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.addAll(other);
        return both;
    }
}
