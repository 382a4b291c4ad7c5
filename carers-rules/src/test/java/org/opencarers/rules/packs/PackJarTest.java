package org.opencarers.rules.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.locks.LockSupport;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether what lies there is known to be what was loaded. */
class PackJarTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("1990-01-01T00:00:00Z"));

    @TempDir
    private Path folder = Path.of("");

    private static String digest(Path jar) throws IOException, GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
    }

    /** A file that says of itself that it is old. */
    private Path file(String name) throws IOException {
        Path file = Files.writeString(
                Files.createDirectories(folder.resolve(name).getParent()).resolve("pack.jar"), name);
        return Files.setLastModifiedTime(file, LONG_AGO);
    }

    /** The time at which a program starts that finds everything there; it is over when this returns. */
    private static FileTime started() {
        Instant start = Instant.now().plus(Duration.ofMillis(100));
        while (Instant.now().isBefore(start.plus(Duration.ofMillis(100)))) {
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
        return FileTime.from(start);
    }

    @Test
    void a_jar_that_has_lain_there_since_before_the_program_started_has_a_digest()
            throws IOException, GeneralSecurityException {
        Path library = Place.of(Assertions.class).orElseThrow();

        assertThat(PackJar.onPath(library).flatMap(PackJar::sha256)).contains(digest(library));
        assertThat(PackJar.onPath(folder)).isEmpty();
        assertThat(PackJar.onPath(folder.resolve("absent.jar"))).isEmpty();
    }

    @Test
    void a_file_that_is_written_or_renamed_has_not_lain_there_whatever_it_says_of_when_it_was_written()
            throws IOException {
        Path jar = file("used/pack.jar");
        Path written = file("written/pack.jar");
        Path newer = file("newer/pack.jar");
        FileTime start = started();
        assertThat(PackJar.hasLainThereSince(jar, start)).isTrue();

        Files.move(newer, jar, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        assertThat(Files.getLastModifiedTime(jar)).isEqualTo(LONG_AGO);
        assertThat(PackJar.hasLainThereSince(jar, start)).isFalse();
        Files.writeString(written, "something else");
        assertThat(PackJar.hasLainThereSince(written, start)).isFalse();
        Files.delete(written);
        assertThat(PackJar.hasLainThereSince(written, start)).isFalse();
    }

    @Test
    void a_link_that_is_set_anew_puts_another_file_there_however_old() throws IOException {
        Path current = folder.resolve("current");
        Path jar = file("one/pack.jar");
        Path other = file("two/pack.jar");
        Files.createSymbolicLink(current, jar.getParent());
        FileTime start = started();
        assertThat(PackJar.hasLainThereSince(current.resolve("pack.jar"), start))
                .isTrue();

        Files.delete(current);
        Files.createSymbolicLink(current, other.getParent());
        assertThat(PackJar.hasLainThereSince(other, start)).isTrue();
        assertThat(PackJar.hasLainThereSince(current.resolve("pack.jar"), start))
                .isFalse();
    }

    @Test
    void a_plug_in_that_is_exchanged_while_it_is_loaded_has_no_digest_and_later_nothing_changes_it()
            throws IOException, GeneralSecurityException {
        Path jar = file("one/pack.jar");
        String digest = digest(jar);
        PackJar read = PackJar.plugIn(jar).orElseThrow();
        PackJar settled = PackJar.plugIn(jar).orElseThrow();
        assertThat(settled.sha256()).contains(digest);
        started();
        Files.writeString(jar, "two/pack.jar");
        Files.setLastModifiedTime(jar, LONG_AGO);

        assertThat(read.before()).contains(digest);
        assertThat(read.sha256()).isEmpty();
        Files.delete(jar);
        assertThat(settled.sha256()).contains(digest);
        assertThat(read.sha256()).isEmpty();
    }
}
