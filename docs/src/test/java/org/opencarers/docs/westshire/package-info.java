/** A pack that decides nothing and tells carers of local support: Westshire, a council that does not exist. */
package org.opencarers.docs.westshire;
