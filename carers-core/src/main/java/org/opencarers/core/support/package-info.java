/** The words of support: what form it takes, what may be charged for, and who manages the money. */
package org.opencarers.core.support;
