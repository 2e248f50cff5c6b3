package com.oakmere.registry;

import java.util.List;

/** Clients that exist in our Authlete service "registry-uat"; loaded into H2 for the admin console. */
final class Seed {

    record App(String name, long clientId, String clientSecret) { }

    static List<App> apps() {
        return List.of(
            new App("Payroll", 6342551957L, "H7N_TsZyPKY7xET5VWUTzZqEOVnWBnY0iB9Fm0QePwTbZiP_DN7HDDKPaIo49d_8iYOU34S9rrExqSMrIVAqxg"),
            new App("Timesheets", 9163711413L, "qvskXDuQjUYG-rVVOoo-39oPZAsHel4nD_a-3PC8K7MQZEJNdPcn-ssxhVgvroQU0qWGQSfr9s1grMMonS8Z-Q"),
            new App("Kiosk (public)", 7727486643L, null));
    }

    private Seed() { }
}
