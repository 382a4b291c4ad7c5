/** A local policy whose pack works out a fact with its own Java code: calls to carers in Eastshire, a council that does not exist. */
package org.opencarers.docs.eastshire;
