/**
 * Where somebody or something is and how to reach them: addresses, telephone numbers, and the areas that rules ask about.
 *
 * <p>People and organisations both have these. Which council an address lies under is recorded, never worked out.
 */
package org.opencarers.core.contact;
