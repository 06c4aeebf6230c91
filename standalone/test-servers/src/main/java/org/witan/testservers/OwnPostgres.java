package org.witan.testservers;

/** A PostgreSQL server for one test alone, as durable as in production. */
public interface OwnPostgres extends OwnServer {

    /** The database that every server begins with, empty. */
    TestDatabase database();
}
