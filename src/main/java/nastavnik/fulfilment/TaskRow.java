package nastavnik.fulfilment;

/**
 * A task in a list.
 *
 * @param when the due date that is kept, in words
 * @param own the order's own date, and why it is not kept; empty where it is
 * @param tone class of the state's chip
 * @param state how far it is, in words
 * @param decision «на проверке», «принято»; empty where there is nothing to say
 * @param reminder what the committee has written with its reminder; empty where nothing
 * @param evidence «2 файла, 1 ссылка»; empty where there is none
 * @param waiting whether its answer can be accepted
 */
record TaskRow(
        long id,
        String number,
        String title,
        String document,
        String performer,
        String when,
        String own,
        String tone,
        String state,
        String decision,
        String remark,
        boolean reminded,
        String reminder,
        String evidence,
        boolean waiting) {}
