package nastavnik.search;

/**
 * Something found, as the database gives it.
 *
 * @param id of the thing itself
 * @param page id of what its page is the page of: the roadmap of an activity, the report of a practice
 * @param body further words of it
 * @param where the roadmap and section, or the school, it belongs to
 * @param year of the report; 0 where there is none
 * @param quarter of the report; 0 where there is none
 * @param draft whether it is, or stands in, a draft
 * @param markedTitle the title with its found words marked, see {@link Snippet}
 * @param markedBody the body likewise
 */
record Hit(
        HitKind kind,
        long id,
        long page,
        String title,
        String body,
        String where,
        int year,
        int quarter,
        boolean draft,
        String markedTitle,
        String markedBody) {}
