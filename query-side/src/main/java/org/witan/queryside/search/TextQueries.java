package org.witan.queryside.search;

import java.util.List;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.query_dsl.BoolQuery;
import org.opensearch.client.opensearch._types.query_dsl.Operator;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch._types.query_dsl.TextQueryType;

/** How a text is looked for: which fields count for how much, and how near a document must come. */
final class TextQueries {

    private static final String MOST_WORDS = "2<75%";
    private static final String TYPING_ERRORS = "AUTO";
    private static final List<String> STEMMED = List.of("title^5", "tags^2", "body");
    private static final List<String> FORGIVING = List.of("title^2", "body");
    private static final List<String> EXACT = List.of("title.exact^2", "body.exact");

    private TextQueries() {}

    /** Finds and ranks; every document where the text is empty. */
    static Query ranking(SearchText text) {
        var query = new BoolQuery.Builder();
        if (!text.words().isEmpty()) {
            query.must(wordsOrKey(text));
        }
        text.phrases().forEach(phrase -> query.must(phrase(phrase)));
        text.excluded().forEach(phrase -> query.mustNot(phrase(phrase)));
        if (!text.ranks()) {
            query.must(Query.of(all -> all.matchAll(every -> every)));
        }
        return noLongerInForceLast(query.build().toQuery());
    }

    /**
     * Marks in one field what the text means.
     *
     * @param forgiving whether words with typing errors are marked too, for which the engine reads the whole field again
     */
    static Query highlighting(SearchText text, String field, boolean forgiving) {
        var query = new BoolQuery.Builder();
        if (!text.words().isEmpty()) {
            query.should(Query.of(words -> words.match(match -> {
                match.field(field).query(FieldValue.of(text.joined()));
                return forgiving ? match.fuzziness(TYPING_ERRORS).prefixLength(1) : match;
            })));
        }
        text.phrases()
                .forEach(phrase -> query.should(Query.of(
                        exact -> exact.matchPhrase(match -> match.field(field).query(phrase)))));
        return query.build().toQuery();
    }

    /** Finds proposals whose title has words, or whose key begins, as was typed. */
    static Query beginning(String typed) {
        return BoolQuery.of(query -> query.filter(
                                filter -> filter.term(term -> term.field("type").value(FieldValue.of("proposal"))))
                        .minimumShouldMatch("1")
                        .should(title -> title.match(match -> match.field("title.prefix")
                                .query(FieldValue.of(typed))
                                .operator(Operator.And)))
                        .should(whole -> whole.matchPhrase(
                                match -> match.field("title.exact").query(typed).boost(2f)))
                        .should(key -> key.prefix(
                                prefix -> prefix.field("key").value(typed).boost(20f)))
                        .should(key -> key.term(term ->
                                term.field("key").value(FieldValue.of(typed)).boost(40f))))
                .toQuery();
    }

    private static Query wordsOrKey(SearchText text) {
        var keys = text.keys();
        if (keys.isEmpty()) {
            return words(text.joined());
        }
        var query = new BoolQuery.Builder().should(words(text.joined()));
        for (var key : keys) {
            query.should(Query.of(term ->
                    term.term(any -> any.field("key").value(FieldValue.of(key)).boost(1_000f))));
            query.should(Query.of(term -> term.term(own ->
                    own.field("id").value(FieldValue.of("proposal-" + key)).boost(1_000f))));
        }
        return query.build().toQuery();
    }

    private static Query words(String words) {
        return BoolQuery.of(query -> query.minimumShouldMatch("1")
                        .should(stemmed -> stemmed.multiMatch(match -> match.query(words)
                                .fields(STEMMED)
                                .type(TextQueryType.CrossFields)
                                .minimumShouldMatch(MOST_WORDS)))
                        .should(forgiving -> forgiving.multiMatch(match -> match.query(words)
                                .fields(FORGIVING)
                                .fuzziness(TYPING_ERRORS)
                                .prefixLength(1)
                                .minimumShouldMatch(MOST_WORDS)
                                .boost(0.3f)))
                        .should(exact -> exact.multiMatch(
                                match -> match.query(words).fields(EXACT).minimumShouldMatch(MOST_WORDS)))
                        .should(near -> near.multiMatch(match -> match.query(words)
                                .fields("title^3", "body")
                                .type(TextQueryType.Phrase)
                                .slop(3))))
                .toQuery();
    }

    private static Query phrase(String phrase) {
        return Query.of(query ->
                query.multiMatch(match -> match.query(phrase).fields(EXACT).type(TextQueryType.Phrase)));
    }

    private static Query noLongerInForceLast(Query query) {
        return Query.of(ranked -> ranked.boosting(boosting -> boosting.positive(query)
                .negative(former -> former.terms(terms -> terms.field("status")
                        .terms(values ->
                                values.value(List.of(FieldValue.of("superseded"), FieldValue.of("deprecated"))))))
                .negativeBoost(0.7f)));
    }
}
