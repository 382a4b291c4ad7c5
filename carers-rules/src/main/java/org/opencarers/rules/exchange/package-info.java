/**
 * Questions and answers as documents: the JSON that other programs send and read, and the same in words for people.
 *
 * <p>For a command, a web service or anything else that stands between a document and the engine.
 * {@link org.opencarers.rules.exchange.RequestStream} takes a stream of any length apart into requests.
 * {@link org.opencarers.rules.exchange.DecideExchange} answers one request about one situation, and
 * {@link org.opencarers.rules.exchange.ShareExchange} one request to tell somebody something;
 * {@link org.opencarers.rules.exchange.PolicyExchange} describes the policies themselves, and
 * {@link org.opencarers.rules.exchange.ProvisionExchange} says what they do with each provision of the law;
 * {@link org.opencarers.rules.exchange.PackExchange} says what became of the packs that bring them, and
 * {@link org.opencarers.rules.exchange.SupportExchange} what they tell of local support. Whatever is
 * wrong with a request becomes an {@link org.opencarers.rules.exchange.Answer} that lists all its problems, each with place, value and remedy:
 * nothing is thrown for it, nothing guessed and nothing dropped.
 */
package org.opencarers.rules.exchange;
