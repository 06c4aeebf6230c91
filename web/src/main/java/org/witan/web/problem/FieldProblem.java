package org.witan.web.problem;

/**
 * What is wrong with one field.
 *
 * @param field    the field as the request names it; the parts of a path are joined by dots, list places stand in brackets
 * @param message  what is wrong with the value given
 * @param expected what would be right
 */
public record FieldProblem(String field, String message, String expected) {}
