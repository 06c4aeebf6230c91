package org.witan.reviewrules.expression;

import java.math.BigDecimal;
import java.util.List;

/** A part of an expression whose types have been checked. */
sealed interface Node {

    ValueType type();

    /** Returns the part's value; evaluates no more than it needs. */
    Value evaluate(FactSource facts);

    /** Evaluates a part that is known to be a boolean. */
    default boolean holds(FactSource facts) {
        return ((Value.Truth) evaluate(facts)).holds();
    }

    /** Evaluates a part that is known to be a number. */
    default BigDecimal number(FactSource facts) {
        return ((Value.Amount) evaluate(facts)).number();
    }

    record Literal(Value value) implements Node {
        @Override
        public ValueType type() {
            return value.type();
        }

        @Override
        public Value evaluate(FactSource facts) {
            return value;
        }
    }

    record FactReference(String name, ValueType type) implements Node {
        @Override
        public Value evaluate(FactSource facts) {
            var value = facts.valueOf(name);
            if (value == null) {
                throw new EvaluationException(name + " is not known yet");
            }
            if (value.type() != type) {
                throw new IllegalStateException(name + " is " + value.type() + ", but declared as " + type);
            }
            return value;
        }
    }

    record Not(Node operand) implements Node {
        @Override
        public ValueType type() {
            return ValueType.BOOLEAN;
        }

        @Override
        public Value evaluate(FactSource facts) {
            return new Value.Truth(!operand.holds(facts));
        }
    }

    /** All of some booleans ({@code and}), or any of them ({@code or}); stops at the first that decides. */
    record Junction(boolean all, List<Node> operands) implements Node {

        public Junction {
            operands = List.copyOf(operands);
        }

        @Override
        public ValueType type() {
            return ValueType.BOOLEAN;
        }

        @Override
        public Value evaluate(FactSource facts) {
            for (var operand : operands) {
                if (operand.holds(facts) != all) {
                    return new Value.Truth(!all);
                }
            }
            return new Value.Truth(all);
        }
    }

    record Comparison(Comparator comparator, Node left, Node right) implements Node {
        @Override
        public ValueType type() {
            return ValueType.BOOLEAN;
        }

        @Override
        public Value evaluate(FactSource facts) {
            if (left.type() == ValueType.NUMBER) {
                var order = left.number(facts).compareTo(right.number(facts));
                return new Value.Truth(comparator.accepts(order));
            }
            var same = left.evaluate(facts).equals(right.evaluate(facts));
            return new Value.Truth(comparator.accepts(same ? 0 : 1));
        }
    }

    record Membership(boolean wanted, Node item, List<Node> members) implements Node {

        public Membership {
            members = List.copyOf(members);
        }

        @Override
        public ValueType type() {
            return ValueType.BOOLEAN;
        }

        @Override
        public Value evaluate(FactSource facts) {
            return new Value.Truth(isMember(facts) == wanted);
        }

        private boolean isMember(FactSource facts) {
            for (var member : members) {
                if (((Value.Truth) new Comparison(Comparator.EQUAL, item, member).evaluate(facts)).holds()) {
                    return true;
                }
            }
            return false;
        }
    }

    record ListMembership(boolean wanted, Node item, Node list) implements Node {
        @Override
        public ValueType type() {
            return ValueType.BOOLEAN;
        }

        @Override
        public Value evaluate(FactSource facts) {
            var text = ((Value.Text) item.evaluate(facts)).text();
            var texts = ((Value.Texts) list.evaluate(facts)).texts();
            return new Value.Truth(texts.contains(text) == wanted);
        }
    }

    record Negation(Node operand) implements Node {
        @Override
        public ValueType type() {
            return ValueType.NUMBER;
        }

        @Override
        public Value evaluate(FactSource facts) {
            return new Value.Amount(operand.number(facts).negate());
        }
    }

    record Arithmetic(Operation operation, Node left, Node right) implements Node {
        @Override
        public ValueType type() {
            return ValueType.NUMBER;
        }

        @Override
        public Value evaluate(FactSource facts) {
            return new Value.Amount(operation.apply(left.number(facts), right.number(facts)));
        }
    }
}
