package it.tappe.document.deck.drawing;

import it.tappe.document.deck.Bars;
import it.tappe.document.deck.Bars.Bar;
import it.tappe.document.deck.Theme;
import it.tappe.document.deck.measure.Room;
import java.awt.geom.Rectangle2D;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LayoutMode;
import org.apache.poi.xddf.usermodel.chart.LayoutTarget;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFManualLayout;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;

/** Draws bars as a native chart, whose figures can be edited. Counts stand in the labels, so they need no colour. */
final class ChartDrawing {
    private static final int GAP_PERCENT = 60;
    private static final double MARGIN = 0.02;

    private final XSLFSlide slide;
    private final Theme theme;

    ChartDrawing(XSLFSlide slide, Theme theme) {
        this.slide = slide;
        this.theme = theme;
    }

    void draw(Bars bars, Rectangle2D room, double scale) {
        XSLFChart chart = slide.getSlideShow().createChart();
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        chart.setTitleOverlay(false);
        chart.deleteLegend();
        chart.setAutoTitleDeleted(true);
        plot(chart, bars, scale);
        place(chart);
        slide.addChart(
                chart,
                new Rectangle2D.Double(
                        Units.toEMU(room.getX()),
                        Units.toEMU(room.getY()),
                        Units.toEMU(room.getWidth()),
                        Units.toEMU(room.getHeight())));
        describe(bars);
    }

    private void plot(XSLFChart chart, Bars bars, double scale) {
        XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.LEFT);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        categories.setOrientation(AxisOrientation.MAX_MIN);
        categories.getOrAddTextProperties().setFontSize(Room.LABEL_SIZE * scale);
        categories.setMajorTickMark(AxisTickMark.NONE);
        values.setVisible(false);
        values.setMinimum(0);
        values.setMaximum(bars.of());
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        values.setCrossBetween(AxisCrossBetween.BETWEEN);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(GAP_PERCENT);
        data.setVaryColors(false);
        int last = bars.size();
        String[] labels = bars.bars().stream().map(bars::label).toArray(String[]::new);
        Integer[] counts = bars.bars().stream().map(Bar::count).toArray(Integer[]::new);
        XDDFBarChartData.Series series = (XDDFBarChartData.Series) data.addSeries(
                XDDFDataSourcesFactory.fromArray(labels, chart.formatRange(new CellRangeAddress(1, last, 0, 0)), 0),
                XDDFDataSourcesFactory.fromArray(counts, chart.formatRange(new CellRangeAddress(1, last, 1, 1)), 1));
        series.setTitle(bars.title(), chart.setSheetTitle(bars.title(), 1));
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(Hex.bytes(theme.primary()))));
        chart.plot(data);
        chart.getCTChart().getPlotArea().getCatAxArray(0).addNewTickLblSkip().setVal(1);
    }

    /** Labels have their share of the width, so that long ones break into lines and bars stay as long as others. */
    private static void place(XSLFChart chart) {
        XDDFManualLayout layout = chart.getOrAddManualLayout();
        layout.setTarget(LayoutTarget.INNER);
        layout.setXMode(LayoutMode.EDGE);
        layout.setYMode(LayoutMode.EDGE);
        layout.setX(Bars.LABELS);
        layout.setY(MARGIN);
        layout.setWidthRatio(1 - Bars.LABELS - MARGIN);
        layout.setHeightRatio(1 - 2 * MARGIN);
    }

    /** The chart is the last frame of the file's slide; the library's own list of shapes does not know it yet. */
    private void describe(Bars bars) {
        CTGroupShape shapes = slide.getXmlObject().getCSld().getSpTree();
        shapes.getGraphicFrameArray(shapes.sizeOfGraphicFrameArray() - 1)
                .getNvGraphicFramePr()
                .getCNvPr()
                .setDescr(bars.inWords());
    }
}
