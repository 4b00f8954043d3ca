package io.github.eccentricrules.engine;

import io.github.eccentricrules.model.Condition;
import io.github.eccentricrules.model.Equipment;
import io.github.eccentricrules.model.LoadPosition;
import io.github.eccentricrules.model.MuscleGroup;
import io.github.eccentricrules.model.RedFlag;
import io.github.eccentricrules.model.RepFault;
import io.github.eccentricrules.model.ReturnMethod;
import io.github.eccentricrules.model.SetMethod;
import io.github.eccentricrules.model.Side;
import io.github.eccentricrules.model.Stressor;
import io.github.eccentricrules.model.TrainingLevel;
import java.util.Locale;

/** Names the constants of the model, without reflection. */
final class ConstantNames {
    private ConstantNames() {}

    static Message of(Enum<?> constant) {
        return Message.name(
                kind(constant), constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String kind(Enum<?> constant) {
        if (constant instanceof MuscleGroup) {
            return "muscle";
        }
        if (constant instanceof SetMethod) {
            return "method";
        }
        if (constant instanceof Condition) {
            return "condition";
        }
        if (constant instanceof RedFlag) {
            return "red-flag";
        }
        if (constant instanceof Stressor) {
            return "stressor";
        }
        if (constant instanceof Equipment) {
            return "equipment";
        }
        if (constant instanceof Side) {
            return "side";
        }
        if (constant instanceof ReturnMethod) {
            return "return-method";
        }
        if (constant instanceof RepFault) {
            return "rep-fault";
        }
        if (constant instanceof LoadPosition) {
            return "load-position";
        }
        if (constant instanceof TrainingLevel) {
            return "level";
        }
        throw new IllegalArgumentException("constant must be of a kind that has names, was " + constant);
    }
}
