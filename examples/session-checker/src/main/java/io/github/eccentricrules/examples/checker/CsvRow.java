package io.github.eccentricrules.examples.checker;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Holds one row of a CSV file.
 *
 * @param number its number, the header being row 1
 * @param fields its fields
 * @param header the names of the columns
 */
record CsvRow(int number, List<String> fields, Header header) {
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}(\\.\\d{1,12})?");
    private static final int MOST = 10_000;

    /**
     * Holds the names of the columns.
     *
     * @param columns the index of each, by its name in lower case
     * @param size the number of fields
     * @param delimiter the sign between the fields
     * @param line the header as it stands in the file
     */
    record Header(Map<String, Integer> columns, int size, char delimiter, String line) {
        boolean has(String column) {
            return columns.containsKey(column.toLowerCase(Locale.ROOT));
        }
    }

    /**
     * Returns a field.
     *
     * @param column the column, whose case does not matter
     * @return its text without the white space around it; empty if the column is absent
     */
    String text(String column) {
        Integer index = header.columns().get(column.toLowerCase(Locale.ROOT));
        return index == null ? "" : fields.get(index).strip();
    }

    /**
     * Returns a field that must not be empty.
     *
     * @param column the column
     * @param example a value that would be right
     * @return its text
     * @throws BadInput if it is empty
     */
    String required(String column, String example) {
        String text = text(column);
        if (text.isEmpty()) {
            throw new BadInput(column, "is empty; write it like " + example);
        }
        return text;
    }

    /**
     * Returns a number that is 0 or more.
     *
     * @param column the column
     * @param example a number that would be right
     * @return the number; empty if the field is
     * @throws BadInput if the text is no such number
     */
    Optional<BigDecimal> number(String column, String example) {
        String text = text(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        boolean commaIsPoint = header.delimiter() == ';' && !text.contains(".");
        String plain = commaIsPoint ? text.replace(',', '.') : text;
        if (!DECIMAL.matcher(plain).matches()) {
            throw new BadInput(column, "\"" + text + "\" is no number; write it like " + example);
        }
        BigDecimal number = new BigDecimal(plain);
        if (number.signum() < 0) {
            throw new BadInput(column, "\"" + text + "\" is negative; write 0 or more, like " + example);
        }
        return Optional.of(number);
    }

    /**
     * Returns a whole number from 0 to 10000; {@code 13.0} is one too.
     *
     * @param column the column
     * @return the number; empty if the field is
     * @throws BadInput if the text is no such number
     */
    Optional<Integer> whole(String column) {
        return number(column, "8").map(number -> {
            BigDecimal plain = number.stripTrailingZeros();
            if (plain.scale() > 0) {
                throw new BadInput(column, "\"" + text(column) + "\" is no whole number; write it like 8");
            }
            if (plain.compareTo(BigDecimal.valueOf(MOST)) > 0) {
                throw new BadInput(column, "\"" + text(column) + "\" is too large; write at most " + MOST);
            }
            return plain.intValueExact();
        });
    }

    /**
     * Checks that the row has a field for each column.
     *
     * @throws BadInput if it has not
     */
    void checkSize() {
        if (fields.size() != header.size()) {
            throw new BadInput("has " + fields.size() + " fields where the header has " + header.size()
                    + "; check its quotes, its separators and its decimal commas");
        }
    }
}
