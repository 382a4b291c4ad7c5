/** The local policy that the guide writes from nothing: the break grant of Northshire, a council that does not exist. */
package org.opencarers.docs.northshire;
