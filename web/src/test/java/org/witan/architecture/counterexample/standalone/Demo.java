package org.witan.architecture.counterexample.standalone;

/** What nobody may import. */
@SuppressWarnings("unused")
public class Demo {

    private int users;
}
