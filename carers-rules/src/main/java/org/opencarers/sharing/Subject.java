package org.opencarers.sharing;

/**
 * One item of information, as consents are asked about it.
 *
 * @param item its name
 * @param itemClass its class
 * @param knowledge what the recipient is said to know of it
 */
record Subject(String item, ItemClass itemClass, Knowledge knowledge) {}
