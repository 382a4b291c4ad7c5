package org.opencarers.rules.receipt;

import java.util.Optional;

/**
 * A pack that is not the same behind two receipts.
 *
 * @param id the id of the pack
 * @param then the pack behind the receipt that was kept; empty when it was not behind it
 * @param now the pack behind the other
 */
public record PackChange(String id, Optional<PackVersion> then, Optional<PackVersion> now) {}
