package io.github.eccentricrules.examples.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTableTest {
    private static final String FOLLOWS = "text follows a closing quote; write a quote inside a text as two quotes";

    private final List<String> rows = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    @Test
    void rows_are_numbered_as_in_a_spreadsheet() {
        read("a,b\r\n\"x\r\ny\",2\r\n\r\n3,4\r\n");

        assertEquals(List.of("2 [x\r\ny, 2]", "4 [3, 4]"), rows);
    }

    @Test
    void semicolons_are_recognised_by_the_header() {
        read("a;b\n1,5;2\n");

        assertEquals(List.of("2 [1,5, 2]"), rows);
    }

    @Test
    void text_after_a_closing_quote_costs_its_row() {
        read("a,b\n1,2\n\"x\" y,2\n3,4\n");

        assertEquals(List.of("3 " + FOLLOWS), broken);
        assertEquals(List.of("2 [1, 2]", "4 [3, 4]"), rows);
    }

    @Test
    void open_quote_costs_its_row_and_not_the_rest() {
        read("a,b\n\"m\nn\",2\n\"x,2\n3,4\n5,6\n");

        assertEquals(
                List.of("3 a quote is opened and never closed; close it, or write a quote inside a text as two quotes"),
                broken);
        assertEquals(List.of("2 [m\nn, 2]", "4 [3, 4]", "5 [5, 6]"), rows);
    }

    @Test
    void open_quote_before_quoted_rows() {
        read("a,b\n\"x,2\n\"3\",4\n\"5\",6\n");

        assertEquals(List.of("2 " + FOLLOWS), broken);
        assertEquals(List.of("3 [3, 4]", "4 [5, 6]"), rows);
    }

    @Test
    void headers_that_cannot_be_used() {
        assertEquals(
                "column \"B\" stands twice in the header; leave one of them",
                assertThrows(BadInput.class, () -> CsvTable.of("a,b,B\n1,2,3\n"))
                        .text());
        assertEquals(
                "the header cannot be read: a quote is opened and never closed; close it, or write a quote inside a text"
                        + " as two quotes",
                assertThrows(BadInput.class, () -> CsvTable.of("a,\"b\n1,2\n")).text());
    }

    @Test
    void header_of_no_format() {
        assertEquals(
                "the header \"date,exercise,set,rep\" is nearly that of measured reps but lacks eccentric_s or"
                        + " eccentric_ms; add it, or export the log again",
                refused("date,exercise,set,rep\n1,2,3,4\n"));
        assertEquals(
                "the header \"start_time,exercise_title,set_index,reps,weight_kg\" is nearly that of Hevy but lacks"
                        + " set_type; add it, or export the log again",
                refused("start_time,exercise_title,set_index,reps,weight_kg\n1,2,3,4,5\n"));
        String localised = refused("Datum;Übung;Satz\n1;2;3\n");
        assertTrue(
                localised.startsWith(
                        "the header \"Datum;Übung;Satz\" is of no known format; known formats are Hevy (start_time,"),
                localised);
        assertTrue(localised.endsWith("; an app whose language is English writes these names"), localised);
    }

    @Test
    void header_without_rows() {
        assertEquals("has a header and no rows; export it again", refused(Samples.HEVY_HEADER + "\n"));
    }

    private static String refused(String text) {
        return assertThrows(BadInput.class, () -> new ReadLog().read(text)).text();
    }

    private void read(String text) {
        CsvTable.of(text)
                .forEach(row -> rows.add(row.number() + " " + row.fields()), (row, why) -> broken.add(row + " " + why));
    }
}
