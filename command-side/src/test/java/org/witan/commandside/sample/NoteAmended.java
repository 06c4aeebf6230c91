package org.witan.commandside.sample;

import org.witan.messages.StoredType;

@StoredType(name = "note-amended", revision = "2")
public record NoteAmended(String tenant, String note, String text) implements NoteEvent {}
