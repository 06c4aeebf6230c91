package org.witan.queryside.search;

/** The search engine is away or did not do what it was asked; the database still knows everything. */
final class SearchEngineException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SearchEngineException(String message) {
        super(message);
    }

    SearchEngineException(String message, Throwable cause) {
        super(message, cause);
    }
}
