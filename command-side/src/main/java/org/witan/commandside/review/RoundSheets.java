package org.witan.commandside.review;

import java.util.List;
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
        return read(sheet).state();
    }

    @Override
    public void close(SheetClosed closing) {
        store(RoundSheetId.of(closing.review(), closing.seat(), closing.round(), closing.member()), List.of(closing));
    }

    /** A sheet as it is stored; blank, of version -1, while there is nothing on it. */
    StoredSheet read(RoundSheetId sheet) {
        try {
            var found = sheets.load(sheet.value());
            return new StoredSheet(found.invoke(RoundSheet::state), found.version());
        } catch (AggregateNotFoundException e) {
            return new StoredSheet(SheetState.BLANK, -1);
        }
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

    /** What is on a sheet, and its version. */
    record StoredSheet(SheetState state, long version) {}
}
