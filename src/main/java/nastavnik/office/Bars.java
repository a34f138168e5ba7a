package nastavnik.office;

import java.util.List;
import java.util.function.BiFunction;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.xmlbeans.XmlCursor;

/**
 * Bars of stacked figures, drawn by the office program itself, so that they can be edited there. Their figures stand in
 * the first rows of the paper's table, one row a bar.
 *
 * @param title above the bars
 * @param labelColumn the column of the table that names the bars, from 0
 * @param labels those names, one a row
 * @param series what is stacked, from the axis outwards
 */
public record Bars(String title, int labelColumn, List<String> labels, List<Series> series) {

    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final int OVERLAP = 100;
    private static final int GAP = 40;

    public Bars {
        labels = List.copyOf(labels);
        series = List.copyOf(series);
        for (var each : series) {
            if (each.values().size() != labels.size()) {
                throw new IllegalArgumentException(
                        labels.size() + " bars, " + each.values().size() + " figures");
            }
        }
    }

    /** The meaning of a colour. */
    public enum Tone {
        GOOD(PresetColor.SEA_GREEN),
        BEGUN(PresetColor.STEEL_BLUE),
        BAD(PresetColor.FIREBRICK),
        IDLE(PresetColor.LIGHT_GRAY);

        private final PresetColor colour;

        Tone(PresetColor colour) {
            this.colour = colour;
        }
    }

    /**
     * @param name in the legend
     * @param column of the table, from 0
     * @param values one a bar
     */
    public record Series(String name, int column, Tone tone, List<Long> values) {
        public Series {
            values = List.copyOf(values);
        }
    }

    /** Centimetres that the bars need to be told apart. */
    int height() {
        return 3 + (labels.size() + 1) / 2;
    }

    /**
     * @param range the address of the figures, by column of the table and by place in the chart: 0 for the names, then the
     *     series
     * @param own whether the chart brings a workbook of its own, to be filled from here
     */
    void draw(XDDFChart chart, BiFunction<Integer, Integer, String> range, boolean own) {
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        var names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        var figures = chart.createValueAxis(AxisPosition.BOTTOM);
        figures.setCrosses(AxisCrosses.MAX);
        figures.setCrossBetween(AxisCrossBetween.BETWEEN);
        figures.setNumberFormat("0");
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, figures);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.STACKED);
        var bars = XDDFDataSourcesFactory.fromArray(labels.toArray(String[]::new), range.apply(labelColumn, 0), 0);
        for (var i = 0; i < series.size(); i++) {
            var each = series.get(i);
            var values = XDDFDataSourcesFactory.fromArray(
                    each.values().toArray(Long[]::new), range.apply(each.column(), i + 1), i + 1);
            var drawn = data.addSeries(bars, values);
            drawn.setTitle(each.name(), own ? chart.setSheetTitle(each.name(), i + 1) : null);
            drawn.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(each.tone().colour)));
        }
        chart.plot(data);
        pile(chart);
    }

    /**
     * Lets the stacked pieces lie in one bar. Written as plain XML: the types of these two are not among the schemas that
     * POI brings along.
     */
    private static void pile(XDDFChart chart) {
        try (var cursor = chart.getCTChart().getPlotArea().getBarChartArray(0).newCursor()) {
            cursor.toChild(CHART, "axId");
            insert(cursor, "gapWidth", GAP);
            insert(cursor, "overlap", OVERLAP);
        }
    }

    private static void insert(XmlCursor cursor, String name, int value) {
        cursor.beginElement(name, CHART);
        cursor.insertAttributeWithValue("val", Integer.toString(value));
        cursor.toNextToken();
    }
}
