/**
 * A local pack, complete and small: the policy of Kent and Medway NHS and Social Care Partnership Trust on its drop-in
 * service for carers, and what the Trust tells carers of. Copy it to begin your own.
 *
 * <p>Four steps: write the outcomes as an enumeration; write the policy with facts of the shared vocabulary, one rule for
 * each clause of your text, each citing it; contribute the policy in a pack; name the pack in {@code module-info.java}
 * and in {@code META-INF/services}, so that it is found on the module path and on the class path.
 *
 * <p>What is told lies beside the classes in {@code kmpt-directory.json}, a document of the model. No answer rests on it.
 */
package org.opencarers.example.kmpt;
