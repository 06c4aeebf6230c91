package org.witan.queryside.search;

import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How documents are indexed. A change of it takes a new index, filled beside the old one. */
final class IndexDefinition {

    /** Counts the definitions; part of the index's name. */
    static final int GENERATION = 1;

    private static final String TEMPLATE = """
            {
              "settings": {
                "number_of_shards": 1,
                "number_of_replicas": %d,
                "refresh_interval": "200ms",
                "index.highlight.max_analyzed_offset": 2000000,
                "index.translog.flush_threshold_size": "64mb",
                "analysis": {
                  "filter": {
                    "possessive": {"type": "stemmer", "language": "possessive_english"},
                    "stop": {"type": "stop", "stopwords": "_english_"},
                    "stem": {"type": "stemmer", "language": "english"}
                  },
                  "analyzer": {
                    "prose": {
                      "type": "custom", "tokenizer": "standard",
                      "filter": ["possessive", "lowercase", "asciifolding", "stop", "stem"]
                    },
                    "plain": {"type": "custom", "tokenizer": "standard", "filter": ["lowercase", "asciifolding"]}
                  },
                  "normalizer": {"lower": {"type": "custom", "filter": ["lowercase"]}}
                }
              },
              "mappings": {
                "dynamic": "strict",
                "_routing": {"required": true},
                "properties": {
                  "tenant": {"type": "keyword"},
                  "id": {"type": "keyword"},
                  "type": {"type": "keyword"},
                  "key": {"type": "keyword", "normalizer": "lower"},
                  "log": {"type": "keyword"},
                  "status": {"type": "keyword"},
                  "tag": {"type": "keyword"},
                  "author": {"type": "keyword"},
                  "year": {"type": "keyword"},
                  "date": {"type": "date"},
                  "thread": {"type": "keyword", "index": false, "doc_values": false},
                  "heading": {"type": "keyword", "index": false, "doc_values": false},
                  "title": {
                    "type": "text", "analyzer": "prose", "index_options": "offsets",
                    "fields": {
                      "exact": {"type": "text", "analyzer": "plain"},
                      "typed": {"type": "search_as_you_type", "analyzer": "plain"}
                    }
                  },
                  "body": {
                    "type": "text", "analyzer": "prose", "index_options": "offsets",
                    "fields": {"exact": {"type": "text", "analyzer": "plain", "index_options": "offsets"}}
                  }
                }
              }
            }
            """;

    private IndexDefinition() {}

    static Map<String, Object> withReplicas(int replicas) {
        return JsonMapper.shared().readValue(TEMPLATE.formatted(replicas), new TypeReference<>() {});
    }
}
