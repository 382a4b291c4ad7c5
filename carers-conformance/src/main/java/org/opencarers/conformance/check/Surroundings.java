package org.opencarers.conformance.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;

/** What belongs to everybody who runs on a Java machine: its language, time zone, output and system properties. */
public final class Surroundings {

    private static final int MOST = 100;

    private final Map<String, String> values;
    private final Object out;
    private final Object err;

    private Surroundings(Map<String, String> values, Object out, Object err) {
        this.values = values;
        this.out = out;
        this.err = err;
    }

    /** As they are now. */
    public static Surroundings now() {
        Map<String, String> values = new TreeMap<>();
        values.put("the language", Locale.getDefault().toLanguageTag());
        values.put(
                "the language of texts",
                Locale.getDefault(Locale.Category.DISPLAY).toLanguageTag());
        values.put(
                "the language of formats",
                Locale.getDefault(Locale.Category.FORMAT).toLanguageTag());
        // Asked for before the properties, because the platform notes it among them.
        values.put("the time zone", TimeZone.getDefault().getID());
        Properties properties = System.getProperties();
        properties
                .stringPropertyNames()
                .forEach(name -> values.put("the property " + name, properties.getProperty(name)));
        return new Surroundings(values, System.out, System.err);
    }

    /** What is no longer as it was: each by its name, with what it was and is; none when all is as it was. */
    @SuppressWarnings("ReferenceEquality") // the output itself, and none that is equal to it
    public List<String> changedSince(Surroundings before) {
        List<String> changed = new ArrayList<>();
        TreeSet<String> names = new TreeSet<>(before.values.keySet());
        names.addAll(values.keySet());
        for (String name : names) {
            String was = told(before.values, name);
            String is = told(values, name);
            if (!was.equals(is)) {
                changed.add(name + " was " + was + " and is " + is);
            }
        }
        if (out != before.out) {
            changed.add("the output (System.out) is another");
        }
        if (err != before.err) {
            changed.add("the output of errors (System.err) is another");
        }
        return changed;
    }

    private static String told(Map<String, String> values, String name) {
        String value = values.get(name);
        return value == null ? "not there" : "\"" + value.substring(0, Math.min(MOST, value.length())) + "\"";
    }
}
