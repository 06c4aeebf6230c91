package org.witan.commandside.review;

import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.witan.messages.RoundSheetId;
import org.witan.messages.review.RoundSheetEvent;
import org.witan.messages.review.SheetClosed;

/** The sheets as they are stored. */
@Component
class RoundSheets implements SealedSheets {

    private final Repository<RoundSheet> sheets;

    RoundSheets(Repository<RoundSheet> sheets) {
        this.sheets = sheets;
    }

    @Override
    public SheetState find(RoundSheetId sheet) {
        return load(sheet).map(found -> found.invoke(RoundSheet::state)).orElse(SheetState.BLANK);
    }

    @Override
    public void close(SheetClosed closing) {
        store(RoundSheetId.of(closing.review(), closing.seat(), closing.round(), closing.member()), List.of(closing));
    }

    /** The version of a sheet; -1 while there is nothing on it. */
    long version(RoundSheetId sheet) {
        return load(sheet).map(found -> found.version()).orElse(-1L);
    }

    /** Stores the events with the current unit of work; a sheet begins with its first event. */
    void store(RoundSheetId sheet, List<? extends RoundSheetEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        try {
            sheets.loadOrCreate(sheet.value(), RoundSheet::new).execute(found -> found.apply(events));
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The sheet cannot be made", e);
        }
    }

    private Optional<org.axonframework.modelling.command.Aggregate<RoundSheet>> load(RoundSheetId sheet) {
        try {
            return Optional.of(sheets.load(sheet.value()));
        } catch (AggregateNotFoundException e) {
            return Optional.empty();
        }
    }
}
