package io.github.eccentricrules.examples.checker;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;

/**
 * Reads the rows of a CSV text: columns by name in any order, separated by commas or semicolons.
 *
 * <p>Rows are numbered as a spreadsheet numbers them, the header being row 1. A row with a broken quote is given up, and
 * reading goes on in the next line.
 */
final class CsvTable {
    private final String text;
    private final char delimiter;
    private final CsvRow.Header header;

    private CsvTable(String text, char delimiter, CsvRow.Header header) {
        this.text = text;
        this.delimiter = delimiter;
        this.header = header;
    }

    /**
     * Reads the header of a text.
     *
     * @param text the content of a file
     * @return the table
     * @throws BadInput if the header has a broken quote or a column twice
     */
    static CsvTable of(String text) {
        String first = text.lines().findFirst().orElse("");
        ToLongFunction<Character> count =
                sign -> first.chars().filter(c -> c == sign).count();
        char delimiter = count.applyAsLong(';') > count.applyAsLong(',') ? ';' : ',';
        try (CsvReader<CsvRecord> records = reader(text, 0, delimiter)) {
            CsvRecord record = records.iterator().next();
            return new CsvTable(
                    text, delimiter, new CsvRow.Header(columns(record), record.getFieldCount(), delimiter, first));
        } catch (CsvParseException e) {
            throw new BadInput("the header cannot be read: " + quoteProblem(e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    CsvRow.Header header() {
        return header;
    }

    /**
     * Reads the rows below the header; empty lines are no rows.
     *
     * @param rows takes each row
     * @param broken takes the number of each row that cannot be told apart, and the reason
     */
    void forEach(Consumer<CsvRow> rows, BiConsumer<Integer, String> broken) {
        int row = 0;
        int offset = 0;
        while (offset < text.length()) {
            int lines = 0;
            try (CsvReader<CsvRecord> records = reader(text, offset, delimiter)) {
                for (CsvRecord record : records) {
                    row++;
                    lines += 1
                            + record.getFields().stream()
                                    .mapToInt(CsvTable::lineBreaks)
                                    .sum();
                    boolean empty =
                            record.getFieldCount() == 1 && record.getField(0).isBlank();
                    if (row > 1 && !empty) {
                        rows.accept(new CsvRow(row, record.getFields(), header));
                    }
                }
                return;
            } catch (CsvParseException e) {
                row++;
                broken.accept(row, quoteProblem(e));
                offset = lineStart(text, offset, lines + 1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Map<String, Integer> columns(CsvRecord record) {
        Map<String, Integer> columns = new HashMap<>();
        for (int i = 0; i < record.getFieldCount(); i++) {
            String name = record.getField(i).strip();
            if (!name.isEmpty() && columns.put(name.toLowerCase(Locale.ROOT), i) != null) {
                throw new BadInput("column \"" + name + "\" stands twice in the header; leave one of them");
            }
        }
        return columns;
    }

    private static CsvReader<CsvRecord> reader(String text, int offset, char delimiter) throws IOException {
        StringReader rest = new StringReader(text);
        rest.skip(offset);
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(rest);
    }

    private static String quoteProblem(CsvParseException e) {
        String message = String.valueOf(e.getMessage());
        return message.startsWith("Unclosed")
                ? "a quote is opened and never closed; close it, or write a quote inside a text as two quotes"
                : message.startsWith("Unexpected character after closing quote")
                        ? "text follows a closing quote; write a quote inside a text as two quotes"
                        : message;
    }

    private static int lineBreaks(String field) {
        return field.isEmpty()
                ? 0
                : (int) field.chars().filter(c -> c == '\n').count()
                        + (int) field.replace("\r\n", "")
                                .chars()
                                .filter(c -> c == '\r')
                                .count();
    }

    /** Returns the offset at which a line starts; the length of the text if it has fewer lines. */
    private static int lineStart(String text, int from, int line) {
        int offset = from;
        for (int seen = 0; seen < line && offset < text.length(); offset++) {
            char sign = text.charAt(offset);
            boolean pair = sign == '\r' && offset + 1 < text.length() && text.charAt(offset + 1) == '\n';
            if (sign == '\n' || (sign == '\r' && !pair)) {
                seen++;
            }
        }
        return offset;
    }
}
