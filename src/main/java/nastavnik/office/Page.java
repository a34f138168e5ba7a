package nastavnik.office;

/** An A4 page and the way it lies, with the margins of official papers. */
public enum Page {
    PORTRAIT(210, 297, 20, 10),
    LANDSCAPE(297, 210, 15, 15);

    static final int TOP = 20;
    static final int BOTTOM = 15;
    private static final double POINTS_PER_MM = 72 / 25.4;

    private final int width;
    private final int height;
    private final int left;
    private final int right;

    Page(int width, int height, int left, int right) {
        this.width = width;
        this.height = height;
        this.left = left;
        this.right = right;
    }

    /** What is left between the margins, in points. */
    double textWidth() {
        return (width - left - right) * POINTS_PER_MM;
    }

    /** What is left between the upper and the lower margin, in points. */
    double textHeight() {
        return (height - TOP - BOTTOM) * POINTS_PER_MM;
    }

    int left() {
        return left;
    }

    int right() {
        return right;
    }

    /** Width of the sheet in twentieths of a point, as Word counts. */
    long widthInTwentieths() {
        return twentieths(width);
    }

    long heightInTwentieths() {
        return twentieths(height);
    }

    static long twentieths(int millimetres) {
        return Math.round(millimetres * POINTS_PER_MM * 20);
    }
}
