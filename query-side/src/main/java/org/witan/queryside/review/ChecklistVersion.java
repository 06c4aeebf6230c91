package org.witan.queryside.review;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.witan.messages.ChecklistItemId;
import org.witan.messages.Person;
import org.witan.messages.Perspective;
import org.witan.messages.review.ChecklistItem;
import org.witan.messages.review.ChecklistView;
import org.witan.queryside.dossier.RuleTerms;
import org.witan.queryside.view.People;
import org.witan.queryside.view.ViewJson;

/**
 * The questions of a perspective as they were at one time.
 *
 * @param version     0 for the built-in ones
 * @param publishedBy null for the built-in ones
 */
record ChecklistVersion(
        Perspective perspective,
        int version,
        List<ChecklistItem> items,
        @Nullable Person publishedBy,
        @Nullable Instant publishedAt) {

    ChecklistVersion {
        items = List.copyOf(items);
    }

    static ChecklistVersion of(Standard standard, People people) {
        return new ChecklistVersion(
                new Perspective(standard.scope()),
                standard.version(),
                ViewJson.readList(standard.content(), ChecklistItem.class),
                people.person(standard.by()),
                standard.at());
    }

    /** Of each perspective the latest version, the built-in one where nothing was published; by perspective. */
    static List<ChecklistView> views(List<ChecklistVersion> published) {
        return Stream.concat(published.stream(), builtIn())
                .collect(Collectors.groupingBy(ChecklistVersion::perspective))
                .values()
                .stream()
                .map(ChecklistVersion::latest)
                .sorted(Comparator.comparing(
                        checklist -> checklist.perspective().value()))
                .toList();
    }

    private static Stream<ChecklistVersion> builtIn() {
        return RuleTerms.builtInChecklists().stream()
                .map(checklist -> new ChecklistVersion(checklist.perspective(), 0, checklist.items(), null, null));
    }

    private static ChecklistView latest(List<ChecklistVersion> versions) {
        var latest = versions.stream()
                .max(Comparator.comparingInt(ChecklistVersion::version))
                .orElseThrow();
        var retired = versions.stream()
                .flatMap(version -> version.items().stream().map(ChecklistItem::id))
                .filter(id -> !latest.asksBy(id))
                .distinct()
                .sorted(Comparator.comparing(ChecklistItemId::value))
                .toList();
        return new ChecklistView(
                latest.perspective, latest.version, latest.items, retired, latest.publishedBy, latest.publishedAt);
    }

    private boolean asksBy(ChecklistItemId id) {
        return items.stream().anyMatch(item -> item.id().equals(id));
    }
}
