package org.witan.web.feed;

/** What somebody does at a place; the later one wins over the earlier. */
enum PresenceMode {
    /** Looks at it. */
    VIEWING("viewing"),
    /** Changes it. */
    EDITING("editing");

    private final String label;

    PresenceMode(String label) {
        this.label = label;
    }

    /** The mode as messages name it. */
    String label() {
        return label;
    }
}
