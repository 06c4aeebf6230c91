package org.witan.reviewrules.expression;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.witan.reviewrules.Words;

/** A value of the expression language. */
public sealed interface Value {

    /** Returns the value's type. */
    ValueType type();

    /** Returns the value as a sentence has it. */
    String inWords();

    /** A boolean; {@code yes} or {@code no} in a sentence. */
    record Truth(boolean holds) implements Value {
        @Override
        public ValueType type() {
            return ValueType.BOOLEAN;
        }

        @Override
        public String inWords() {
            return holds ? "yes" : "no";
        }
    }

    /** A decimal number; rounded to hundredths in a sentence. */
    record Amount(BigDecimal number) implements Value {

        /** Returns a whole number. */
        public static Amount of(long number) {
            return new Amount(BigDecimal.valueOf(number));
        }

        @Override
        public ValueType type() {
            return ValueType.NUMBER;
        }

        @Override
        public String inWords() {
            return number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
        }
    }

    /** A text; as it is in a sentence. */
    record Text(String text) implements Value {
        @Override
        public ValueType type() {
            return ValueType.TEXT;
        }

        @Override
        public String inWords() {
            return text;
        }
    }

    /** A list of texts; joined with commas and "and" in a sentence. */
    record Texts(List<String> texts) implements Value {

        public Texts {
            texts = List.copyOf(texts);
        }

        @Override
        public ValueType type() {
            return ValueType.TEXTS;
        }

        @Override
        public String inWords() {
            return Words.list(texts);
        }
    }
}
