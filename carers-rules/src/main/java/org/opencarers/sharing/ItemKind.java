package org.opencarers.sharing;

import org.opencarers.sharing.Standings.NamedItem;

/**
 * What the gates ask of an item itself: items of one kind differ only in what is known, agreed and decided about them.
 *
 * @param itemClass its class
 * @param named which it is, as far as a gate speaks of it by name
 */
record ItemKind(ItemClass itemClass, NamedItem named) {}
