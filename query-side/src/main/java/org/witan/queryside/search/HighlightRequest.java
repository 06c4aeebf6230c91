package org.witan.queryside.search;

import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.search.HighlighterEncoder;
import org.opensearch.client.opensearch.core.search.HighlighterOrder;

/** Asks for excerpts with the matches marked; the engine escapes the text, so that only the marks are HTML. */
final class HighlightRequest {

    static final String BEGIN = "<em>";
    static final String END = "</em>";

    private static final int EXCERPTS = 3;
    private static final int EXCERPT_LENGTH = 160;
    private static final int LONGEST_BODY = 1_000_000;

    private HighlightRequest() {}

    /**
     * The title is marked as a whole; a body without a match shows its beginning.
     *
     * @param forgiving whether words with typing errors are marked in bodies too, which takes long where these are long
     */
    static void add(SearchRequest.Builder request, SearchText text, boolean forgiving) {
        request.highlight(highlight -> highlight
                .encoder(HighlighterEncoder.Html)
                .preTags(BEGIN)
                .postTags(END)
                .fields(
                        "title",
                        title -> title.numberOfFragments(0)
                                .highlightQuery(TextQueries.highlighting(text, "title", true)))
                .fields(
                        "body",
                        body -> body.numberOfFragments(EXCERPTS)
                                .fragmentSize(EXCERPT_LENGTH)
                                .noMatchSize(EXCERPT_LENGTH)
                                .maxAnalyzerOffset(LONGEST_BODY)
                                .order(HighlighterOrder.Score)
                                .highlightQuery(TextQueries.highlighting(text, "body", forgiving))));
    }
}
