package org.opencarers.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that Maven writes into the jar. */
final class BuildVersion implements IVersionProvider {

    private static final String PROPERTIES = "/META-INF/maven/org.opencarers/carers-cli/pom.properties";

    @Override
    public String[] getVersion() throws IOException {
        Properties properties = new Properties();
        try (InputStream stream = BuildVersion.class.getResourceAsStream(PROPERTIES)) {
            if (stream != null) {
                properties.load(stream);
            }
        }
        return new String[] {"carers " + properties.getProperty("version", "(not packaged)")};
    }
}
