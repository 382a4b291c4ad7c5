/**
 * Codes of other people's lists: SNOMED CT concepts, ethnic categories, kinds of organisation.
 *
 * <p>A {@link org.opencarers.core.codes.CodedValue} keeps the code with the list it comes from. The lists themselves are
 * not here: most are licensed, and all change more often than this library. Lists that the law makes, such as the eight
 * outcomes of a carer, are enumerations beside the noun they describe.
 */
package org.opencarers.core.codes;
