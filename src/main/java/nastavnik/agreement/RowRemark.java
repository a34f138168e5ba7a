package nastavnik.agreement;

/**
 * What the committee wants mended in one activity.
 *
 * @param activityId id of the activity
 * @param remark not blank
 */
public record RowRemark(long activityId, String remark) {}
