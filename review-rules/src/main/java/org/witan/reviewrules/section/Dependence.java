package org.witan.reviewrules.section;

import java.util.List;

/**
 * The sections that a seat's position rests on.
 *
 * @param seat      the seat
 * @param dependsOn names of sections; empty for the whole document
 */
public record Dependence(String seat, List<String> dependsOn) {

    public Dependence {
        dependsOn = List.copyOf(dependsOn);
    }
}
