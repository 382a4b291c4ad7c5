/** A pack that varies what others say: that of Southshire, a care trust that does not exist. */
package org.opencarers.docs.southshire;
