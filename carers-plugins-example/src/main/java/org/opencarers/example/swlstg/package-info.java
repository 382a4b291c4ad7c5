/**
 * Three small policies of South West London and St George's Mental Health NHS Trust, from one page of the Trust: who may
 * enrol at the Recovery College, join a Peer Support Group, or register with the Lived Experience Network.
 *
 * <p>Look here for how a policy
 *
 * <ul>
 *   <li>compares a day with the date asked about, and says what holds on the boundary itself: {@code RecoveryCollege};
 *   <li>has one condition and no more: {@code PeerSupportGroup};
 *   <li>refers everything that its text does not promise, and so never says no: {@code LivedExperienceNetwork}.
 * </ul>
 *
 * <p>The smallest whole pack, with the steps to one of your own, is {@code org.opencarers.example.kmpt}.
 */
package org.opencarers.example.swlstg;
