/**
 * Organisations that deal with carers: Trusts, councils, practices, charities, and what one may hand over to another.
 *
 * <p>An {@link org.opencarers.core.organisations.Organisation} may have an ODS code, an
 * {@link org.opencarers.core.organisations.Authority} a GSS code with the days on which it was in use, because
 * reorganisation ends one code and begins another.
 */
package org.opencarers.core.organisations;
