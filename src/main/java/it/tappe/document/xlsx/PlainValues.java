package it.tappe.document.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Numbers and dates as programs read them, whatever format the sheet shows them in. */
final class PlainValues extends DataFormatter {
    /** Excel computes with 15 digits; what follows is noise of the binary number. */
    private static final MathContext DIGITS = new MathContext(15);

    private final boolean from1904;

    PlainValues(boolean from1904) {
        this.from1904 = from1904;
    }

    @Override
    public String formatRawCellContents(double value, int formatIndex, @Nullable String format) {
        if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)) {
            return date(value);
        }
        return number(value);
    }

    /** 12, 12.5, never 1.2E1. */
    static String number(double value) {
        BigDecimal number = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0).toPlainString() : number.toPlainString();
    }

    private String date(double value) {
        LocalDateTime moment = DateUtil.getLocalDateTime(value, from1904, true);
        if (value < 1 && !from1904) {
            return moment.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
        }
        if (moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            return moment.toLocalDate().toString();
        }
        return moment.truncatedTo(ChronoUnit.MINUTES).toString();
    }
}
