package org.witan.reviewrules.section;

import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/**
 * Collects what parts of a document say, without how it is marked up.
 *
 * <p>Emphasis, list signs, table rules, line breaks and the number of spaces are left out. Where a link leads to is kept, and
 * code is kept to the letter, except for spaces at the end of its lines: there, white space can be all the difference.
 */
final class PlainText {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern TRAILING_SPACES = Pattern.compile("[ \\t]+(?=\\R|$)");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?(?:-->|$)", Pattern.DOTALL);

    private final StringBuilder collected = new StringBuilder();
    private final StringBuilder prose = new StringBuilder();

    /** Adds a block. */
    void add(Node block) {
        addNode(block);
        addWithin(block);
        prose.append(' ');
    }

    /** Adds what is within a node; walks the tree without recursion, because nothing bounds the depth of emphasis. */
    void addWithin(Node root) {
        var node = root.getFirstChild();
        while (node != null) {
            addNode(node);
            node = node.getFirstChild() == null ? afterwards(node, root) : node.getFirstChild();
        }
    }

    /** Returns what was collected, and begins anew. */
    String take() {
        endProse();
        var text = collected.toString();
        collected.setLength(0);
        return text;
    }

    private @Nullable Node afterwards(Node node, Node root) {
        for (var current = node; current != root; current = current.getParent()) {
            if (!isInline(current)) {
                prose.append(' ');
            }
            if (current.getNext() != null) {
                return current.getNext();
            }
        }
        return null;
    }

    private void addNode(Node node) {
        switch (node) {
            case Text text -> prose.append(text.getLiteral());
            case Code code -> prose.append(code.getLiteral());
            case SoftLineBreak _, HardLineBreak _ -> prose.append(' ');
            case HtmlInline html -> prose.append(withoutComments(html.getLiteral()));
            case HtmlBlock html -> prose.append(withoutComments(html.getLiteral()));
            case Link link -> addTarget(link.getDestination());
            case Image image -> addTarget(image.getDestination());
            case LinkReferenceDefinition definition -> addFootnote(definition);
            case FencedCodeBlock code -> addCode(code.getInfo(), code.getLiteral());
            case IndentedCodeBlock code -> addCode("", code.getLiteral());
            // All other nodes say something only by what is within them.
            default -> {}
        }
    }

    private void addTarget(String destination) {
        prose.append(" <").append(destination).append("> ");
    }

    /** A definition shows where its links stand; only a footnote of a single word looks like one and is none. */
    private void addFootnote(LinkReferenceDefinition definition) {
        if (definition.getLabel().startsWith("^")) {
            prose.append(definition.getDestination());
        }
    }

    private void addCode(@Nullable String language, String code) {
        endProse();
        var label = language == null ? "" : language.strip();
        collected.append('\n').append(label).append('\n');
        collected
                .append(TRAILING_SPACES.matcher(code).replaceAll("").stripTrailing())
                .append('\n');
    }

    private void endProse() {
        collected.append(SPACES.matcher(prose).replaceAll(" ").strip());
        prose.setLength(0);
    }

    private static String withoutComments(String html) {
        return COMMENT.matcher(html).replaceAll("");
    }

    private static boolean isInline(Node node) {
        return switch (node) {
            case Block _ -> false;
            // A cell is no block to the parser, but its words do not touch those of the next cell.
            case TableCell _ -> false;
            default -> true;
        };
    }
}
