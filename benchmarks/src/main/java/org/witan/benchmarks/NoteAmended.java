package org.witan.benchmarks;

import org.witan.messages.StoredType;

/** The one event that is stored in all measurements. */
@StoredType(name = "benchmark-note-amended")
public record NoteAmended(String note, String text) {}
