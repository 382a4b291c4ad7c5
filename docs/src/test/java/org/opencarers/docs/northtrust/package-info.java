/** The rules on sharing of North Trust, a Trust that does not exist, for the guide. */
package org.opencarers.docs.northtrust;
