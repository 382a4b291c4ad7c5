package org.opencarers.conformance.same;

import java.util.List;
import org.opencarers.conformance.Effort;
import org.opencarers.conformance.Law;
import org.opencarers.conformance.LawResult;
import org.opencarers.conformance.LawText;
import org.opencarers.conformance.Subject;
import org.opencarers.conformance.check.OtherMachines;
import org.opencarers.conformance.check.Wanted;

/** L4: independence of the environment. */
final class AnotherPlace implements Law {

    /** One clock shows another day than the other, whatever the time: they are 26 hours apart. */
    private static final List<List<String>> PLACES = List.of(
            List.of(
                    "-Duser.language=tr",
                    "-Duser.country=TR",
                    "-Duser.timezone=Pacific/Kiritimati",
                    "-Dfile.encoding=ISO-8859-9",
                    "-Duser.dir=" + System.getProperty("java.io.tmpdir")),
            List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=Etc/GMT+12", "-Dline.separator=\r\n"));

    @Override
    public LawText text() {
        return LawText.of(
                "L4",
                "Language, clock and place of the machine change nothing",
                "Java machines that speak Turkish and Arabic, with other character sets, line ends and directories,"
                        + " answer with the same texts. Their time zones are 26 hours apart, so that their clocks never"
                        + " show the same day.",
                "H11: a translated or moved installation decides otherwise.");
    }

    @Override
    public LawResult check(Subject subject, Effort effort) {
        return new OtherMachines(this, subject, effort).compare("a Java machine elsewhere", Wanted.ANSWERS, PLACES);
    }
}
