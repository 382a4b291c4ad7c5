package org.opencarers.core.schedules;

import org.opencarers.core.text.Titled;

/** What becomes of something that recurs on a day that is a bank holiday. */
public enum OnBankHolidays implements Titled {
    /** It takes place as on any other day. */
    AS_USUAL("as usual"),
    /** It does not take place. */
    NOT("not on bank holidays"),
    /** It is open all day, whether or not the rule names the day; hours that run past midnight go on. */
    ALL_DAY("all day on bank holidays");

    private final String title;

    OnBankHolidays(String title) {
        this.title = title;
    }

    @Override
    public String title() {
        return title;
    }
}
