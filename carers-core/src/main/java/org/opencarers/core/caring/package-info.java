/**
 * The caring itself: what one carer does, or means to do, for one person, and what the two are to each other.
 *
 * <p>Care in other people's lives that bears on the same question, such as the hours for everybody together, stands here
 * too, always named as such.
 */
package org.opencarers.core.caring;
