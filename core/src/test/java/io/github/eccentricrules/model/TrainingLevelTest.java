package io.github.eccentricrules.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TrainingLevelTest {
    @ParameterizedTest
    @CsvSource({"0, NOVICE", "5, NOVICE", "6, INTERMEDIATE", "23, INTERMEDIATE", "24, ADVANCED", "600, ADVANCED"})
    void theMonthsTellTheLevel(int months, TrainingLevel level) {
        assertEquals(level, TrainingLevel.of(months));
    }

    @ParameterizedTest
    @EnumSource(TrainingLevel.class)
    void aLevelIsFoundByItsNameAndBeginsWithItsMonths(TrainingLevel level) {
        assertEquals(Optional.of(level), TrainingLevel.find(level.toString()));
        assertEquals(level, TrainingLevel.of(level.fromMonths()));
    }

    @Test
    void whatIsNoLevelIsNotFound() {
        assertEquals(Optional.empty(), TrainingLevel.find("Novice"));
        assertThrows(IllegalArgumentException.class, () -> TrainingLevel.of(-1));
    }
}
