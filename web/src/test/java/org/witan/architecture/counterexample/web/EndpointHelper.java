package org.witan.architecture.counterexample.web;

/** A name that says nothing, in a package that is not null-marked. */
@SuppressWarnings("unused")
class EndpointHelper {

    private int calls;
}
