package io.github.eccentricrules.examples.checker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.eccentricrules.model.SetMethod;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MethodChoiceTest {
    private final ExerciseNames names = new ExerciseNames();

    @Test
    void first_pattern_that_fits_comes_before_the_method_of_all() {
        MethodChoice choice = MethodChoice.of(
                Optional.of(SetMethod.TEMPO),
                List.of("*CURL*=supramaximal-negative", "bench press (*=Two Up One Down", "*=FLYWHEEL"));

        assertEquals(Optional.of(SetMethod.SUPRAMAXIMAL_NEGATIVE), choice.of(names.find("Bicep Curl (Cable)")));
        assertEquals(Optional.of(SetMethod.TWO_UP_ONE_DOWN), choice.of(names.find("Bench Press (Dumbbell)")));
        assertEquals(List.of("*=FLYWHEEL"), choice.unused());
        assertEquals(Optional.of(SetMethod.FLYWHEEL), choice.of(names.find("Plank")));
    }

    @Test
    void pattern_fits_the_id_of_the_catalogue_too() {
        MethodChoice choice = MethodChoice.of(Optional.empty(), List.of("cable-curl=TEMPO"));

        assertEquals(Optional.of(SetMethod.TEMPO), choice.of(names.find("Bayesian Cable Curl")));
        assertEquals(Optional.empty(), choice.of(names.find("Plank")));
    }

    @Test
    void signs_of_a_name_stand_for_themselves() {
        MethodChoice choice = MethodChoice.of(Optional.empty(), List.of("squat (barbell)=TEMPO"));

        assertEquals(Optional.of(SetMethod.TEMPO), choice.of(names.find("Squat (Barbell)")));
    }

    @Test
    void bad_choices() {
        assertEquals(
                "\"TEMPOO\" is no method; did you mean TEMPO?",
                assertThrows(BadInput.class, () -> MethodChoice.method("TEMPOO"))
                        .text());
        assertEquals(
                "\"curl\" is no mapping; write it like '*curl*=TEMPO'",
                assertThrows(BadInput.class, () -> MethodChoice.of(Optional.empty(), List.of("curl")))
                        .text());
    }
}
