/** Tests of the reactions on a real Keycloak. */
@NullMarked
package org.witan.commandside.process;

import org.jspecify.annotations.NullMarked;
