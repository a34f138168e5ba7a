package nastavnik.agenda;

import java.time.LocalDate;

/**
 * Something that is due on a day.
 *
 * @param uid what it is known by wherever it is shown, the same for good
 * @param day the day that counts, off days off
 * @param title what is due, with its number
 * @param detail who owes it, how many have done it; may be empty
 * @param own the order's own date where another counts, or that the year has no calendar; empty otherwise
 * @param path of the page about it
 * @param tone class of the chip of its state
 * @param state how far it is, in words
 * @param over whether nothing more is to be done
 */
record AgendaEntry(
        String uid,
        LocalDate day,
        String title,
        String detail,
        String own,
        String path,
        String tone,
        String state,
        boolean over) {}
