package it.tappe.document.deck.drawing;

import it.tappe.document.deck.Bars;
import it.tappe.document.deck.Bars.Bar;
import it.tappe.document.deck.Theme;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame;

/** Draws bars as a native chart, whose figures can be edited. Counts stand in the labels, so they need no colour. */
final class ChartDrawing {
    private static final int GAP_PERCENT = 60;
    private static final double LABEL_SIZE = 16;

    private final XSLFSlide slide;
    private final Theme theme;

    ChartDrawing(XSLFSlide slide, Theme theme) {
        this.slide = slide;
        this.theme = theme;
    }

    void draw(Bars bars, Rectangle2D room) {
        XSLFChart chart = slide.getSlideShow().createChart();
        chart.setTitleOverlay(false);
        chart.deleteLegend();
        chart.setAutoTitleDeleted(true);
        plot(chart, bars);
        slide.addChart(
                chart,
                new Rectangle2D.Double(
                        Units.toEMU(room.getX()),
                        Units.toEMU(room.getY()),
                        Units.toEMU(room.getWidth()),
                        Units.toEMU(room.getHeight())));
        describe(bars);
    }

    private void plot(XSLFChart chart, Bars bars) {
        XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.LEFT);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        categories.setOrientation(AxisOrientation.MAX_MIN);
        categories.getOrAddTextProperties().setFontSize(LABEL_SIZE);
        values.setVisible(false);
        values.setMinimum(0);
        values.setMaximum(bars.of());
        values.setCrosses(AxisCrosses.AUTO_ZERO);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
        data.setBarDirection(BarDirection.BAR);
        data.setGapWidth(GAP_PERCENT);
        data.setVaryColors(false);
        int last = bars.size();
        String[] labels = bars.bars().stream()
                .map(bar -> bar.label() + " – " + bar.count() + " su " + bars.of())
                .toArray(String[]::new);
        Integer[] counts = bars.bars().stream().map(Bar::count).toArray(Integer[]::new);
        XDDFBarChartData.Series series = (XDDFBarChartData.Series) data.addSeries(
                XDDFDataSourcesFactory.fromArray(labels, chart.formatRange(new CellRangeAddress(1, last, 0, 0)), 0),
                XDDFDataSourcesFactory.fromArray(counts, chart.formatRange(new CellRangeAddress(1, last, 1, 1)), 1));
        series.setTitle(bars.title(), chart.setSheetTitle(bars.title(), 1));
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(Hex.bytes(theme.primary()))));
        chart.plot(data);
    }

    /** The slide's list of shapes does not know the frame yet. */
    private void describe(Bars bars) {
        List<CTGraphicalObjectFrame> frames =
                slide.getXmlObject().getCSld().getSpTree().getGraphicFrameList();
        frames.get(frames.size() - 1).getNvGraphicFramePr().getCNvPr().setDescr(bars.inWords());
    }
}
