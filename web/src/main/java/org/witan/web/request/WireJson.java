package org.witan.web.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.witan.messages.Labelled;
import org.witan.messages.Role;
import org.witan.messages.TypedId;
import org.witan.messages.proposal.Outcome;
import org.witan.messages.proposal.ProposalStatus;
import org.witan.messages.proposal.RelationType;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.ToStringSerializer;
import tools.jackson.databind.type.LogicalType;

/** JSON as the API speaks it: strict in what it takes, without nulls in what it gives. */
public final class WireJson {

    /** How deep a request may nest. */
    public static final int DEEPEST = 64;

    /** How many characters one string of a request may have; more than the longest text that any field takes. */
    public static final int LONGEST_STRING = 2_000_000;

    private static final int LONGEST_NUMBER = 100;
    private static final int LONGEST_NAME = 200;
    private static final JsonMapper MAPPER = build();

    private WireJson() {}

    /** The one mapper of the API. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    private static JsonMapper build() {
        var constraints = StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(LONGEST_STRING)
                .maxNumberLength(LONGEST_NUMBER)
                .maxNameLength(LONGEST_NAME)
                .build();
        return JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(constraints).build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfigDefaults(config -> {
                    config.setAcceptBlankAsEmpty(false);
                    config.setCoercion(CoercionInputShape.EmptyString, CoercionAction.Fail);
                })
                .withCoercionConfig(LogicalType.Textual, config -> {
                    config.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                    config.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                    config.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
                })
                .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
                .addModule(labels())
                .build();
    }

    private static SimpleModule labels() {
        return new SimpleModule("witan")
                .addSerializer(TypedId.class, new ToStringSerializer(TypedId.class))
                .addSerializer(Labelled.class, new LabelSerializer<>(Labelled.class, Labelled::label))
                .addSerializer(Role.class, new LabelSerializer<>(Role.class, Role::label))
                .addSerializer(ProposalStatus.class, new LabelSerializer<>(ProposalStatus.class, ProposalStatus::label))
                .addSerializer(Outcome.class, new LabelSerializer<>(Outcome.class, Outcome::label))
                .addSerializer(RelationType.class, new LabelSerializer<>(RelationType.class, RelationType::label));
    }
}
