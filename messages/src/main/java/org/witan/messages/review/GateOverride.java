package org.witan.messages.review;

import org.witan.messages.MemberId;

/** A gate rule that a chair passed over, why, and what the rule said then. */
public record GateOverride(String rule, MemberId chair, String reason, GateResult overrode) {}
