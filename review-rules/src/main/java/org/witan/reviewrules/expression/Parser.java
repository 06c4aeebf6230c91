package org.witan.reviewrules.expression;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads an expression by recursive descent, one method per level of the grammar in docs/reviews/gate-rules.md.
 *
 * <p>Types are checked while reading, so that whatever comes out can be evaluated.
 */
final class Parser {

    /** How deep an expression may nest. */
    static final int DEPTH = 20;

    private static final Set<String> KEYWORDS = Set.of("and", "or", "not", "in", "true", "false");

    private final String source;
    private final Vocabulary vocabulary;
    private final TokenCursor tokens;
    private int depth;

    private Parser(String source, Vocabulary vocabulary) {
        this.source = source;
        this.vocabulary = vocabulary;
        this.tokens = new TokenCursor(Lexer.split(source));
    }

    static Node parse(String source, Vocabulary vocabulary) {
        var parser = new Parser(source, vocabulary);
        var operand = parser.either();
        var rest = parser.tokens.peek();
        if (rest.kind() != Token.Kind.END) {
            throw TokenCursor.expected("the end or an operator", rest);
        }
        return operand.node();
    }

    private Operand either() {
        return junction("or", this::both);
    }

    private Operand both() {
        return junction("and", this::not);
    }

    private Operand junction(String operator, Supplier<Operand> part) {
        var first = part.get();
        if (!tokens.peek().is(operator)) {
            return first;
        }
        var nodes = new ArrayList<>(List.of(first.as(ValueType.BOOLEAN, operator)));
        while (tokens.skip(operator)) {
            nodes.add(part.get().as(ValueType.BOOLEAN, operator));
        }
        return first.with(new Node.Junction(operator.equals("and"), nodes), tokens.lastEnd());
    }

    private Operand not() {
        var token = tokens.peek();
        if (!tokens.skip("not")) {
            return comparison();
        }
        var operand = deeper(this::not).as(ValueType.BOOLEAN, "not");
        return new Operand(new Node.Not(operand), source, token.start(), tokens.lastEnd());
    }

    private Operand comparison() {
        var left = sum();
        if (tokens.peek().is("in")
                || (tokens.peek().is("not") && tokens.afterNext().is("in"))) {
            return membership(left);
        }
        for (var comparator : Comparator.values()) {
            if (tokens.skip(comparator.symbol())) {
                return unchained(compared(comparator, left, sum()));
            }
        }
        return left;
    }

    private Operand compared(Comparator comparator, Operand left, Operand right) {
        if (comparator.ordersNumbers()) {
            left.as(ValueType.NUMBER, comparator.symbol());
        }
        if (left.type() == ValueType.TEXTS) {
            throw new ExpressionException(left.start(), "A list is not compared; ask with \"in\" what it holds.");
        }
        var rightNode = right.as(left.type(), comparator.symbol());
        return left.with(new Node.Comparison(comparator, left.node(), rightNode), right.end());
    }

    private Operand unchained(Operand comparison) {
        for (var comparator : Comparator.values()) {
            if (tokens.peek().is(comparator.symbol())) {
                throw new ExpressionException(
                        tokens.peek().start(), "Expected the end or an operator; join two comparisons with \"and\".");
            }
        }
        return comparison;
    }

    private Operand membership(Operand item) {
        var wanted = !tokens.skip("not");
        tokens.skip("in");
        if (!tokens.skip("[")) {
            var list = sum();
            var itemNode = item.as(ValueType.TEXT, "in");
            var node = new Node.ListMembership(wanted, itemNode, list.as(ValueType.TEXTS, "in"));
            return item.with(node, list.end());
        }
        if (item.type() == ValueType.TEXTS) {
            throw new ExpressionException(item.start(), "A list cannot be in a list; ask for one text.");
        }
        var members = new ArrayList<Node>();
        do {
            members.add(sum().as(item.type(), "in"));
        } while (tokens.skip(","));
        tokens.require("]", "\",\" or \"]\"");
        return item.with(new Node.Membership(wanted, item.node(), members), tokens.lastEnd());
    }

    private Operand sum() {
        return arithmetic(this::product, List.of(Operation.PLUS, Operation.MINUS));
    }

    private Operand product() {
        return arithmetic(this::negation, List.of(Operation.TIMES, Operation.DIVIDED_BY));
    }

    private Operand arithmetic(Supplier<Operand> part, List<Operation> operations) {
        var left = part.get();
        for (var operation = skipOneOf(operations); operation != null; operation = skipOneOf(operations)) {
            var leftNode = left.as(ValueType.NUMBER, operation.symbol());
            var right = part.get();
            var rightNode = right.as(ValueType.NUMBER, operation.symbol());
            left = left.with(new Node.Arithmetic(operation, leftNode, rightNode), right.end());
        }
        return left;
    }

    private @Nullable Operation skipOneOf(List<Operation> operations) {
        for (var operation : operations) {
            if (tokens.skip(operation.symbol())) {
                return operation;
            }
        }
        return null;
    }

    private Operand negation() {
        var token = tokens.peek();
        if (!tokens.skip("-")) {
            return primary();
        }
        var operand = deeper(this::negation).as(ValueType.NUMBER, "-");
        return new Operand(new Node.Negation(operand), source, token.start(), tokens.lastEnd());
    }

    private Operand primary() {
        var token = tokens.take();
        return switch (token.kind()) {
            case NUMBER -> literal(new Value.Amount(new BigDecimal(token.text())), token);
            case TEXT -> literal(new Value.Text(token.text()), token);
            case NAME -> named(token);
            case SYMBOL, END -> parenthesized(token);
        };
    }

    private Operand parenthesized(Token token) {
        if (!token.is("(")) {
            throw TokenCursor.expected("a fact, a value or \"(\"", token);
        }
        var inner = deeper(this::either);
        tokens.require(")", "\")\"");
        return new Operand(inner.node(), source, token.start(), tokens.lastEnd());
    }

    private Operand named(Token token) {
        if (token.is("true") || token.is("false")) {
            return literal(new Value.Truth(token.is("true")), token);
        }
        var lower = token.text().toLowerCase(Locale.ROOT);
        if (KEYWORDS.contains(token.text())) {
            throw TokenCursor.expected("a fact, a value or \"(\"", token);
        }
        if (KEYWORDS.contains(lower)) {
            throw new ExpressionException(token.start(), "Write \"" + lower + "\" in lower case.");
        }
        var type = vocabulary.typeOf(token.text());
        if (type == null) {
            throw unknown(token);
        }
        return new Operand(new Node.FactReference(token.text(), type), source, token.start(), token.end());
    }

    private ExpressionException unknown(Token token) {
        if (tokens.peek().is("(")) {
            return new ExpressionException(
                    tokens.peek().start(), "Found \"(\": there are no functions in this language.");
        }
        var advice = vocabulary
                .closestTo(token.text())
                .map(name -> "Did you mean " + name + "?")
                .orElse("The reference lists all facts; a text is written in double quotes.");
        return new ExpressionException(token.start(), "There is no fact " + token.text() + ". " + advice);
    }

    private Operand literal(Value value, Token token) {
        return new Operand(new Node.Literal(value), source, token.start(), token.end());
    }

    private Operand deeper(Supplier<Operand> part) {
        if (++depth > DEPTH) {
            throw new ExpressionException(
                    tokens.peek().start(), "Nested deeper than " + DEPTH + " levels; use several rules.");
        }
        var operand = part.get();
        depth--;
        return operand;
    }
}
