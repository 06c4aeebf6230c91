package org.witan.commandside.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.witan.messages.RoundSheetId;
import org.witan.messages.review.RoundSheetEvent;
import org.witan.messages.review.SheetClosed;

/** Sheets as a review sees them. */
final class InMemorySheets implements SealedSheets {

    final List<SheetClosed> closed = new ArrayList<>();
    private final Map<RoundSheetId, SheetState> sheets = new HashMap<>();

    /** Writes on a sheet. */
    void tell(RoundSheetEvent... events) {
        for (var event : events) {
            var id = RoundSheetId.of(event.review(), event.seat(), event.round(), event.member());
            sheets.put(id, SheetState.evolve(find(id), event));
        }
    }

    @Override
    public SheetState find(RoundSheetId sheet) {
        return sheets.getOrDefault(sheet, SheetState.BLANK);
    }

    @Override
    public void close(SheetClosed closing) {
        closed.add(closing);
    }
}
