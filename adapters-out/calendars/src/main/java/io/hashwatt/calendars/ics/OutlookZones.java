package io.hashwatt.calendars.ics;

import static java.util.Map.entry;

import java.util.Map;

/** The names that Windows, and so Outlook, gives to zones: those in which mines are likely to stand. */
final class OutlookZones {

    static final Map<String, String> NAMES = Map.ofEntries(
            entry("GMT Standard Time", "Europe/London"),
            entry("Greenwich Standard Time", "Atlantic/Reykjavik"),
            entry("W. Europe Standard Time", "Europe/Berlin"),
            entry("Central Europe Standard Time", "Europe/Budapest"),
            entry("Central European Standard Time", "Europe/Warsaw"),
            entry("Romance Standard Time", "Europe/Paris"),
            entry("FLE Standard Time", "Europe/Helsinki"),
            entry("GTB Standard Time", "Europe/Bucharest"),
            entry("Turkey Standard Time", "Europe/Istanbul"),
            entry("Russian Standard Time", "Europe/Moscow"),
            entry("Georgian Standard Time", "Asia/Tbilisi"),
            entry("Arabian Standard Time", "Asia/Dubai"),
            entry("E. Africa Standard Time", "Africa/Nairobi"),
            entry("India Standard Time", "Asia/Kolkata"),
            entry("China Standard Time", "Asia/Shanghai"),
            entry("Singapore Standard Time", "Asia/Singapore"),
            entry("Tokyo Standard Time", "Asia/Tokyo"),
            entry("AUS Eastern Standard Time", "Australia/Sydney"),
            entry("New Zealand Standard Time", "Pacific/Auckland"),
            entry("Atlantic Standard Time", "America/Halifax"),
            entry("Eastern Standard Time", "America/New_York"),
            entry("Central Standard Time", "America/Chicago"),
            entry("Canada Central Standard Time", "America/Regina"),
            entry("Mountain Standard Time", "America/Denver"),
            entry("US Mountain Standard Time", "America/Phoenix"),
            entry("Pacific Standard Time", "America/Los_Angeles"),
            entry("E. South America Standard Time", "America/Sao_Paulo"),
            entry("Argentina Standard Time", "America/Buenos_Aires"),
            entry("Paraguay Standard Time", "America/Asuncion"));

    private OutlookZones() {}
}
