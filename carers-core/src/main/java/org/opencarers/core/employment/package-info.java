/** The words of carer's leave, which an employee may take to care for somebody. */
package org.opencarers.core.employment;
