package org.witan.messages.review;

import java.util.List;

/**
 * What is before the panel.
 *
 * @param revision  the revision now
 * @param convened  the revision at the beginning
 * @param submitted the latest revision that was submitted; later than {@code revision} while a sealed round holds it
 *                  back
 * @param taken     the revisions since, the oldest first
 */
public record ReviewedDocumentView(int revision, int convened, int submitted, List<TakenRevisionView> taken) {

    public ReviewedDocumentView {
        taken = List.copyOf(taken);
    }
}
