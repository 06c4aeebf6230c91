package org.witan.commandside.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.witan.messages.ChecklistItemId;
import org.witan.messages.EntryId;
import org.witan.messages.review.ChecklistAnswer;
import org.witan.messages.review.Finding;
import org.witan.messages.review.ReminderKind;
import org.witan.messages.review.RoundSheetEvent;
import org.witan.messages.review.SealedContent;
import org.witan.messages.review.SealedEntrySaved;
import org.witan.messages.review.SeatFiled;
import org.witan.messages.review.SeatReminded;
import org.witan.messages.review.SheetClosed;

/**
 * What a sheet has to remember.
 *
 * @param entries  what it says, in the order in which it was first said
 * @param filed    whether it was declared ready
 * @param closed   whether its round is over
 * @param reminded what the member was reminded of
 */
record SheetState(List<Entry> entries, boolean filed, boolean closed, List<Reminder> reminded) {

    static final SheetState BLANK = new SheetState(List.of(), false, false, List.of());

    SheetState {
        entries = List.copyOf(entries);
        reminded = List.copyOf(reminded);
    }

    /** An entry and what it says. */
    record Entry(EntryId id, SealedContent content) {}

    /** A reminder that was given. */
    record Reminder(ReminderKind kind, Instant deadline, int hoursBefore) {}

    static SheetState evolve(SheetState state, RoundSheetEvent event) {
        return switch (event) {
            case SealedEntrySaved saved -> state.saved(saved.entry(), saved.content());
            case SeatFiled _ -> new SheetState(state.entries, true, state.closed, state.reminded);
            case SheetClosed _ -> new SheetState(state.entries, state.filed, true, state.reminded);
            case SeatReminded reminded -> {
                var reminder = new Reminder(reminded.kind(), reminded.deadline(), reminded.hoursBefore());
                var all = Stream.concat(state.reminded.stream(), Stream.of(reminder))
                        .toList();
                yield new SheetState(state.entries, state.filed, state.closed, all);
            }
        };
    }

    Optional<SealedContent> find(EntryId id) {
        return entries.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .map(Entry::content);
    }

    /** The findings, by their ids, so that their order tells nothing of when they were written. */
    List<Finding> findings() {
        return entries.stream()
                .map(entry -> entry.content().finding())
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(finding -> finding.id().value()))
                .toList();
    }

    List<ChecklistAnswer> answers() {
        return entries.stream()
                .map(entry -> entry.content().checklistAnswer())
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(answer -> answer.item().value()))
                .toList();
    }

    /** The entry that holds the position, or the word that there is nothing to add. */
    Optional<Entry> verdict() {
        return entries.stream()
                .filter(entry ->
                        entry.content().position() != null || entry.content().nothingToAdd() != null)
                .findFirst();
    }

    /** The entry that answers the question. */
    Optional<Entry> answer(ChecklistItemId item) {
        return entries.stream()
                .filter(entry -> entry.content().checklistAnswer() != null
                        && entry.content().checklistAnswer().item().equals(item))
                .findFirst();
    }

    private SheetState saved(EntryId id, @Nullable SealedContent content) {
        var all = new ArrayList<>(entries);
        var place = entries.stream().map(Entry::id).toList().indexOf(id);
        if (content == null) {
            all.removeIf(entry -> entry.id().equals(id));
        } else if (place < 0) {
            all.add(new Entry(id, content));
        } else {
            all.set(place, new Entry(id, content));
        }
        return new SheetState(all, filed, closed, reminded);
    }
}
