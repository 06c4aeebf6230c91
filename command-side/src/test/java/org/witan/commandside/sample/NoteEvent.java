package org.witan.commandside.sample;

public sealed interface NoteEvent permits NoteOpened, NoteAmended {}
