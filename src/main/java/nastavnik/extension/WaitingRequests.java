package nastavnik.extension;

import nastavnik.calendar.Quarter;

/** How many schools wait to be told whether they get more time. */
public record WaitingRequests(Quarter quarter, long count) {

    WaitingRequests(int year, int quarter, long count) {
        this(new Quarter(year, quarter), count);
    }
}
