/** The words about organisations: who runs a hospital, and what an authority may hand over to another body. */
package org.opencarers.core.organisations;
