package org.witan.messages.log;

import org.witan.messages.TenantMessage;

/** A command to a decision log. */
public sealed interface LogCommand extends TenantMessage permits OpenLog, RenameLog {}
